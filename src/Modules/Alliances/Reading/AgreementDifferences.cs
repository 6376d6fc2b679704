using System.Globalization;
using Entente.Modules.Alliances.Domain;
using Entente.Platform.Lists;

namespace Entente.Modules.Alliances.Reading;

/// <summary>A term or an obligation as it stands above and here; null where it is not there.</summary>
internal sealed record AgreementDifference(string What, string? Above, string? Here)
{
    public bool IsSame => Above == Here;
}

/// <summary>
/// An agreement beside the one above it: the national adaptation beside its global contract, a framework beside its
/// adaptation. Obligations are paired by their titles; what is the same on both is listed too, so that nothing hides.
/// </summary>
internal static class AgreementDifferences
{
    /// <summary>Empty where nothing stands above.</summary>
    public static IReadOnlyList<AgreementDifference> Of(AllianceView alliance, Guid agreementId)
    {
        var here = alliance.Agreements.FirstOrDefault(a => a.Id == agreementId);
        var above = alliance.Agreements.FirstOrDefault(a => a.Id == here?.ParentId);
        return here is null || above is null ? [] : [.. Terms(above, here), .. Obligations(alliance, above.Id, here.Id)];
    }

    private static IEnumerable<AgreementDifference> Terms(AgreementView above, AgreementView here)
    {
        yield return new("Starts", Figures.Day(above.StartsOn), Figures.Day(here.StartsOn));
        yield return new("Ends", Figures.Day(above.EndsOn), Figures.Day(here.EndsOn));
        yield return new("Renews itself", YesNo(above.Renews), YesNo(here.Renews));
        yield return new("Notice by", Figures.Day(above.NoticeOn), Figures.Day(here.NoticeOn));
    }

    private static IEnumerable<AgreementDifference> Obligations(AllianceView alliance, Guid above, Guid here)
    {
        var (theirs, ours) = (OwedUnder(alliance, above), OwedUnder(alliance, here));
        return theirs.Keys.Concat(ours.Keys).Distinct(StringComparer.Ordinal).Select(key =>
        {
            var (one, other) = (theirs.GetValueOrDefault(key), ours.GetValueOrDefault(key));
            return new AgreementDifference((one ?? other)!.Title, Owed(one, alliance), Owed(other, alliance));
        });
    }

    private static Dictionary<string, ObligationView> OwedUnder(AllianceView alliance, Guid agreement) => alliance.Obligations
        .Where(o => o.AgreementId == agreement).DistinctBy(o => FoldedText.Of(o.Title)).ToDictionary(o => FoldedText.Of(o.Title), StringComparer.Ordinal);

    private static string? Owed(ObligationView? obligation, AllianceView alliance) => obligation is null ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{ObligationWords.OwedBy(obligation.OwedBy, alliance.Organisation)}: {obligation.Kind.ToString().ToLowerInvariant()} {(obligation.Target is { } target ? Figures.Exact(target) : "–")} {obligation.Unit}");

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
