using Entente.Modules.Directory.Storage;
using Entente.Platform.Ui.Page;

namespace Entente.Modules.Directory.Features;

/// <summary>What few organisations have: identifiers, former names, further domains.</summary>
internal static class OrganisationFacts
{
    public static IReadOnlyList<Fact> More(OrganisationView organisation) =>
    [
        .. Of("Former and other names", Lines(organisation.FormerNames)), .. Of("Other domains", Lines(organisation.Domains)),
        .. Of("LEI", organisation.Lei), .. Of("D-U-N-S", organisation.Duns), .. Of("VAT number", organisation.VatId),
    ];

    private static IEnumerable<Fact> Of(string term, string? value) => value is null ? [] : [new Fact(term, value)];

    private static string? Lines(string? text) => text?.Replace("\n", ", ", StringComparison.Ordinal);
}
