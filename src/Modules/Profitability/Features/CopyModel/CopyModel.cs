using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>Copies the latest version of a cost model into a model of its own, to try another view on the same ledger.</summary>
internal sealed class CopyModel(ShowModel show, AddModel add)
{
    public async Task<Outcome<ModelOverview>> RunAsync(Guid modelId, string? name, Actor actor, CancellationToken ct)
    {
        if (!(await show.RunAsync(modelId, null, actor, ct)).TryGet(out var found, out var missing))
        {
            return missing;
        }

        var copy = string.IsNullOrWhiteSpace(name) ? $"{Shortened(found.Overview.Name)}, copy" : name.Trim();
        var note = $"Copied from {Shortened(found.Overview.Name)}, version {found.Overview.Number}.";
        return await add.RunAsync(new NamedModel(copy, found.Content, note), actor, ct);
    }

    private static string Shortened(string name) => name.Length > 180 ? name[..180] : name;
}
