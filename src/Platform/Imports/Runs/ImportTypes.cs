using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Imports.Runs;

/// <summary>The record types that files can bring, as the modules declare them.</summary>
public sealed class ImportTypes(IEnumerable<IImportType> types)
{
    public IReadOnlyList<IImportType> All { get; } = [.. types.OrderBy(type => type.Order)];

    public IImportType? Find(string? key) => All.FirstOrDefault(type => type.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    public Refusal Unknown(string? key) => Refusal.Invalid(new FieldError(
        "Type", $"There is no record type “{key}”. There are: {string.Join(", ", All.Select(type => type.Key))}."));
}
