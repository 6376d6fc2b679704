using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>The agreements of an alliance in the order of their tree: each under the one that it belongs to.</summary>
internal static class AgreementTree
{
    public static IReadOnlyList<AgreementView> Of(IReadOnlyList<Agreement> agreements, DateOnly today)
    {
        var under = agreements.ToLookup(agreement => agreement.ParentId);
        return [.. Under(null, 0)];

        IEnumerable<AgreementView> Under(Guid? parent, int depth) => under[parent]
            .OrderBy(agreement => agreement.Kind).ThenBy(agreement => agreement.StartsOn).ThenBy(agreement => agreement.Id)
            .SelectMany(agreement => Under(agreement.Id, depth + 1).Prepend(ViewOf(agreement, depth, today)));
    }

    private static AgreementView ViewOf(Agreement agreement, int depth, DateOnly today)
    {
        var term = agreement.TermOn(today);
        return new(
            agreement.Id,
            agreement.Version,
            agreement.ParentId,
            depth,
            agreement.Kind,
            agreement.Title,
            agreement.SignedOn,
            term.StartsOn,
            term.EndsOn,
            agreement.Renews,
            agreement.NoticeDays is { } days ? term.EndsOn.AddDays(-days) : null,
            agreement.Notes);
    }
}
