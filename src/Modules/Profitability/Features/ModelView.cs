using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;

namespace Entente.Modules.Profitability.Features;

/// <summary>A cost model in a list.</summary>
internal sealed record ModelOverview(
    Guid Id, string Name, int Number, int Estimates, int Pools, int Activities, string Currency, DateOnly? From, DateOnly? To,
    DateTime ChangedUtc, string ChangedBy, Guid Version)
{
    public static ModelOverview Of(StoredModel model, ModelVersion version, CostModel? content) => new(
        model.Id, model.Name, version.Number, version.Estimates, content?.Pools.Count ?? 0, content?.Activities.Count ?? 0,
        content?.Currency ?? "", content?.From, content?.To, version.CreatedUtc, version.CreatedBy, model.Version);
}

/// <summary>One version among those of a model.</summary>
internal sealed record VersionOverview(int Number, string? Note, int Estimates, DateTime CreatedUtc, string CreatedBy);

/// <summary>A cost model with one of its versions.</summary>
/// <param name="Overview">Name and counts.</param>
/// <param name="Content">What the version says.</param>
/// <param name="Note">Why there is this version.</param>
/// <param name="Versions">All versions, the latest first.</param>
internal sealed record ModelDetails(ModelOverview Overview, CostModel Content, string? Note, IReadOnlyList<VersionOverview> Versions)
{
    public bool IsLatest => Versions.Count == 0 || Versions[0].Number == Overview.Number;
}
