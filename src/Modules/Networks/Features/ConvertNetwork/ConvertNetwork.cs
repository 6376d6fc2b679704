using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>A written file.</summary>
internal sealed record ConvertedNetwork(byte[] Content, NetworkFormat Format, int People, int Ties);

/// <summary>Reads a network from a file of any format and writes it in another one, without a database.</summary>
internal static class ConvertNetwork
{
    public static async Task<Outcome<ConvertedNetwork>> RunAsync(GivenFile file, string? format, string? relation, CancellationToken ct)
    {
        if (NetworkFormats.Of(format) is not { } wanted)
        {
            return Refusal.Invalid(new FieldError("To", $"There is no such format. It can be {NetworkFormats.Words}."));
        }

        var problems = new ImportProblems();
        if (await NetworkFile.ReadAsync(file, problems, ct) is not { } network)
        {
            return problems.ToRefusal("Nothing was converted.");
        }

        if (relation is { Length: > 0 } && !network.Relations.Contains(relation, StringComparer.OrdinalIgnoreCase))
        {
            return Refusal.Invalid(new FieldError("Relation", network.Relations.Count == 0
                ? "The file has one kind of tie only, without a name." : $"The file has the relations {string.Join(", ", network.Relations)}."));
        }

        var kept = relation is { Length: > 0 }
            ? network with { Ties = [.. network.Ties.Where(tie => string.Equals(tie.Relation, relation, StringComparison.OrdinalIgnoreCase))] } : network;
        return new ConvertedNetwork(NetworkWriter.Write(kept, wanted, relation), wanted, kept.Nodes.Count, kept.Ties.Count);
    }
}
