using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Imports;
using Entente.Platform.Lists;

namespace Entente.Modules.Networks.Files;

/// <summary>
/// The people's file: <c>id,name,firm,level,function,role</c> and, where it is known of people without any rating,
/// <c>answered</c>; <c>also serves</c> names alliances with a partner's rivals. Only id and firm must be filled in. Other columns are passed over.
/// </summary>
internal sealed class PeopleFile
{
    /// <summary>More people than a picture of one alliance can show and a survey can ask.</summary>
    public const int MostPeople = 2_000;

    private static readonly string[] Yes = ["yes", "y", "true", "1"];
    private static readonly string[] No = ["no", "n", "false", "0"];

    private readonly List<(RosterRow Row, bool? Answered)> rows = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> silent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> firms = new(StringComparer.Ordinal);

    private PeopleFile()
    {
    }

    /// <summary>False when the header itself was wrong, so that nothing can be said about an id.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>The people as the file gives them.</summary>
    public IEnumerable<RosterRow> Rows => rows.Select(row => row.Row);

    public bool Has(string key) => keys.Contains(key);

    /// <summary>Of whom the file says that they did not answer.</summary>
    public bool IsSilent(string key) => silent.Contains(key);

    public static async Task<PeopleFile> ReadAsync(AuditFile source, ImportProblems problems, CancellationToken ct)
    {
        var before = problems.Count;
        await using var file = await DelimitedFile.OpenAsync(source.Content, source.Name, problems, ct);
        var columns = Columns.Of(file);
        var people = new PeopleFile { IsReadable = problems.Count == before };
        var places = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await file.ReadAsync(ct))
        {
            if (people.rows.Count == MostPeople)
            {
                file.Problem(null, $"An audit has at most {MostPeople:N0} people. Take the others out.");
                break;
            }

            people.Add(file, columns, places);
        }

        if (people.IsReadable && people.rows.Count == 0 && problems.Count == before)
        {
            problems.Add(new(source.Name, null, null, "There is nobody in this file. Write one row for each person under the header."));
        }

        return people;
    }

    /// <summary>The people, each with whether he or she answered: by a rating, or because the file says so.</summary>
    public IReadOnlyList<RosterRow> WhoAnswered(IReadOnlyList<Rating> ratings)
    {
        var rated = ratings.Select(r => r.From).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(row => row.Row with
        {
            Person = row.Row.Person with { Answered = rated.Contains(row.Row.Person.Id) || row.Answered == true },
        })];
    }

    private void Add(DelimitedFile file, Columns columns, Dictionary<string, long> places)
    {
        var key = file.RequiredText(columns.Id, AuditParticipant.LongestKey);
        var roles = Limited(file, columns.Role, AuditParticipant.LongestRoles);
        var person = new Participant(
            key,
            Limited(file, columns.Name, AuditParticipant.LongestText),
            FirmOf(file, columns.Firm),
            LevelOf(file, columns.Level),
            Limited(file, columns.Function, AuditParticipant.LongestText) is { Length: > 0 } function ? function : null,
            AllianceRole.ParseAll(roles))
        {
            AlsoServes = AuditParticipant.SplitServes(Limited(file, columns.AlsoServes, AuditParticipant.LongestRoles)),
        };
        var answered = AnsweredOf(file, columns.Answered);
        if (key.Length > 0 && !places.TryAdd(key, file.Row))
        {
            file.Problem(columns.Id, $"The id {DelimitedFile.Quoted(key)} is in row {places[key]} already. Give each person an id of his or her own.");
        }

        keys.Add(key);
        if (answered == false)
        {
            silent.Add(key);
        }

        var email = Limited(file, columns.Email, AuditParticipant.LongestText);
        if (file.RowIsGood)
        {
            rows.Add((new(person, roles) { Email = email.Length > 0 ? email : null, Row = file.Row }, answered));
        }
    }

    private static string Limited(DelimitedFile file, ImportColumn? column, int most)
    {
        var text = file.Text(column);
        if (text.Length > most)
        {
            file.Problem(column, $"This text has {text.Length:N0} characters; at most {most} are allowed.");
        }

        return text;
    }

    /// <summary>A firm that is written in two ways would become two firms, and every tie inside it one across.</summary>
    private string FirmOf(DelimitedFile file, ImportColumn column)
    {
        var firm = file.RequiredText(column, AuditParticipant.LongestText);
        if (firm.Length > 0 && !firms.TryAdd(FoldedText.Of(firm), firm) && firms[FoldedText.Of(firm)] is var before && before != firm)
        {
            file.Problem(column, $"{DelimitedFile.Quoted(firm)} is written {DelimitedFile.Quoted(before)} above. Write each firm’s name in one way only.");
        }

        return firm;
    }

    private static Level? LevelOf(DelimitedFile file, ImportColumn? column)
    {
        var text = file.Text(column);
        if (LevelNames.TryParse(text, out var level))
        {
            return level;
        }

        file.Problem(column, $"{DelimitedFile.Quoted(text)} is no level. Write senior, middle or operating, or leave it empty.");
        return null;
    }

    private static bool? AnsweredOf(DelimitedFile file, ImportColumn? column)
    {
        var text = file.Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (Yes.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!No.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            file.Problem(column, $"{DelimitedFile.Quoted(text)} does not say whether the person answered. Write yes or no, or leave it empty.");
        }

        return false;
    }

    private sealed record Columns(
        ImportColumn Id, ImportColumn? Name, ImportColumn Firm, ImportColumn? Level, ImportColumn? Function, ImportColumn? Role,
        ImportColumn? Answered, ImportColumn? AlsoServes, ImportColumn? Email)
    {
        public static Columns Of(DelimitedFile file) => new(
            file.Required("id"), file.Optional("name"), file.Required("firm", "organisation", "organization", "company"),
            file.Optional("level"), file.Optional("function", "department"), file.Optional("role", "roles"),
            file.Optional("answered"), file.Optional("also serves", "rival alliances"), file.Optional("email", "e-mail", "mail"));
    }
}
