using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Files;

/// <summary>Somebody of the people's file, with the roles as the file gives them.</summary>
internal sealed record RosterRow(Participant Person, string Roles)
{
    /// <summary>Where the person is written to; null where the file does not say.</summary>
    public string? Email { get; init; }

    /// <summary>The row of the file.</summary>
    public long Row { get; init; }
}

/// <summary>The people and ratings of an audit's two files, every row of which is good.</summary>
internal sealed record AuditRows(IReadOnlyList<RosterRow> People, IReadOnlyList<Rating> Ratings)
{
    public string Fingerprint => Domain.Fingerprint.Of(People.Select(row => row.Person), Ratings);

    /// <summary>Reads both files to their ends, so that all problems are found at once; refused when there is one. Where
    /// <paramref name="leftOut"/> is given, ratings of oneself and second ratings are told there instead.</summary>
    public static async Task<Outcome<AuditRows>> ReadAsync(
        AuditFiles files, CancellationToken ct, string consequence = "Nothing was imported.", ICollection<string>? leftOut = null)
    {
        var problems = new ImportProblems();
        var people = await PeopleFile.ReadAsync(await WorkbookText.OfAsync(files.People, ct), problems, ct);
        var ratings = await RatingsFile.ReadAsync(await WorkbookText.OfAsync(files.Ratings, ct), people, problems, ct, leftOut);
        return problems.Any ? problems.ToRefusal(consequence) : new AuditRows(people.WhoAnswered(ratings), ratings);
    }
}
