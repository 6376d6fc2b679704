using Entente.Methods.Networks.Audit;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Files;

/// <summary>
/// The ratings' file: <c>from,to,frequency,importance,closeness</c>, one row for each rating that somebody gave of
/// somebody else. Figures run from 0 (none) to 5. Other columns are passed over.
/// </summary>
internal static class RatingsFile
{
    /// <summary>As many as 500 people give who all rate each other.</summary>
    public const int MostRatings = 250_000;

    private static readonly NumberRange Scale = new(0, Rating.Highest);

    public static async Task<IReadOnlyList<Rating>> ReadAsync(
        AuditFile source, PeopleFile people, ImportProblems problems, CancellationToken ct, ICollection<string>? leftOut = null)
    {
        var ratings = new List<Rating>();
        var places = new Dictionary<(string From, string To), long>();
        await using var file = await DelimitedFile.OpenAsync(source.Content, source.Name, problems, ct);
        var columns = Columns.Of(file);
        while (await file.ReadAsync(ct))
        {
            if (ratings.Count == MostRatings)
            {
                file.Problem(null, $"An audit has at most {MostRatings:N0} ratings. Take out those of 0: they say nothing.");
                break;
            }

            var rating = Read(file, columns);
            CheckEnds(file, columns, people, rating);
            var needless = file.RowIsGood ? Needless(rating, places, file.Row) : null;
            if (needless is not null && leftOut is null)
            {
                file.Problem(columns.To, needless);
            }
            else if (needless is not null)
            {
                leftOut!.Add($"{source.Name}, row {file.Row}: left out. {needless}");
            }
            else if (file.RowIsGood)
            {
                ratings.Add(rating);
            }
        }

        return ratings;
    }

    private static Rating Read(DelimitedFile file, Columns columns) => new(
        file.RequiredText(columns.From), file.RequiredText(columns.To),
        Figure(file, columns.Frequency), Figure(file, columns.Importance), Figure(file, columns.Closeness));

    private static double Figure(DelimitedFile file, ImportColumn column)
    {
        if (file.Text(column).Length == 0)
        {
            file.Problem(column, "This cell is empty. Write a figure from 0 to 5; 0 is none.");
        }

        return file.Number(column, Scale) ?? 0;
    }

    private static void CheckEnds(DelimitedFile file, Columns columns, PeopleFile people, Rating rating)
    {
        if (people.IsReadable)
        {
            CheckKnown(file, columns.From, people, rating.From);
            CheckKnown(file, columns.To, people, rating.To);
        }

        if (people.IsSilent(rating.From))
        {
            file.Problem(columns.From, $"{DelimitedFile.Quoted(rating.From)} rates somebody here, but the people’s file says that this person did not answer. Correct one of the two.");
        }
    }

    /// <summary>Why a good row must not count: it rates the person's own self, or a person whom an earlier row rates.</summary>
    private static string? Needless(Rating rating, Dictionary<(string From, string To), long> places, long row)
    {
        if (rating.From == rating.To)
        {
            return $"{DelimitedFile.Quoted(rating.To)} rates himself or herself. Only the contact with others counts; take this row out.";
        }

        return places.TryAdd((rating.From, rating.To), row)
            ? null
            : $"The rating of this person by {DelimitedFile.Quoted(rating.From)} is in row {places[(rating.From, rating.To)]} already. Keep one of the two.";
    }

    private static void CheckKnown(DelimitedFile file, ImportColumn column, PeopleFile people, string key)
    {
        if (key.Length > 0 && !people.Has(key))
        {
            file.Problem(column, $"There is no person with the id {DelimitedFile.Quoted(key)} in the people’s file. Add the person there, or correct the id.");
        }
    }

    private sealed record Columns(
        ImportColumn From, ImportColumn To, ImportColumn Frequency, ImportColumn Importance, ImportColumn Closeness)
    {
        public static Columns Of(DelimitedFile file) => new(
            file.Required("from"), file.Required("to"),
            file.Required("frequency"), file.Required("importance"), file.Required("closeness"));
    }
}
