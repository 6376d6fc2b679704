using System.CommandLine;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>The options by which a command is given an audit: two tables, or one network file of any format.</summary>
internal sealed class AuditFileOptions
{
    private readonly string _what;
    private readonly bool _withPeople;

    /// <param name="prefix">Before each name: "earlier-" for the files of an audit before.</param>
    /// <param name="what">Which audit, for the help: "of the earlier audit".</param>
    /// <param name="withPeople">False where the command has an option --people of its own.</param>
    public AuditFileOptions(string prefix = "", string what = "", bool withPeople = true)
    {
        (_what, _withPeople) = (prefix, withPeople);
        People = new($"--{prefix}people{(withPeople ? "" : "-file")}")
        {
            Description = $"Table of people{what} (CSV or XLSX): the columns id and firm, and maybe name, level, function and role.",
        };
        Ratings = new($"--{prefix}ratings")
        {
            Description = $"Table of ratings{what} from 0 to 5: the columns from, to, frequency, importance and closeness.",
        };
        Network = new($"--{prefix}network")
        {
            Description = $"Instead of both: one network file{what} (edge list or matrix as CSV or XLSX, GraphML, Pajek .net, UCINET DL, JSON).",
        };
        Firm = new($"--{prefix}firm") { Description = $"The attribute of --{prefix}network that names the firm; firm unless given." };
        Relation = new($"--{prefix}relation") { Description = $"The relation of --{prefix}network that is the tie, where it has several." };
    }

    public Option<string?> People { get; }

    public Option<string?> Ratings { get; }

    public Option<string?> Network { get; }

    public Option<string?> Firm { get; }

    public Option<string?> Relation { get; }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { People, Ratings, Network, Firm, Relation })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(given =>
        {
            var tables = given.GetResult(Ratings) is not null && (!_withPeople || given.GetResult(People) is not null);
            if (!tables && given.GetResult(Network) is null)
            {
                given.AddError(Missing);
            }
        });
    }

    private string Missing =>
        $"Give {People.Name} and {Ratings.Name} with two tables, or {Network.Name} with one network file{(_what.Length > 0 ? " of the earlier audit" : "")}.";

    /// <summary>The people and ratings; what was left out is told on the error stream.</summary>
    public async Task<Outcome<AuditRows>> ReadAsync(ParseResult parsed, string consequence, CancellationToken ct, string? peopleFile = null)
    {
        var problems = new ImportProblems();
        var people = peopleFile ?? parsed.GetValue(People);
        await using var given = new GivenFiles();
        if (!(await FilesAsync(parsed, people, given, problems, ct)).TryGet(out var files, out var missing))
        {
            return problems.Any ? problems.ToRefusal(consequence) : missing;
        }

        var leftOut = new List<string>();
        var read = await AuditRows.ReadAsync(files, ct, consequence, leftOut);
        leftOut.ForEach(parsed.InvocationConfiguration.Error.WriteLine);
        return read;
    }

    private async Task<Outcome<AuditFiles>> FilesAsync(
        ParseResult parsed, string? people, GivenFiles given, ImportProblems problems, CancellationToken ct)
    {
        var missing = Refusal.Invalid(Missing);
        if (parsed.GetValue(Network) is { } network)
        {
            return given.Open(network, problems) is { } file
                && await AuditTables.ReadAsync(file, new AuditReading(parsed.GetValue(Firm), parsed.GetValue(Relation)), problems, ct) is { } files
                ? files : missing;
        }

        if (people is null || parsed.GetValue(Ratings) is not { } ratings)
        {
            return missing;
        }

        var (one, other) = (given.Open(people, problems), given.Open(ratings, problems));
        return one is null || other is null ? missing : new AuditFiles(new(one.Name, one.Content), new(other.Name, other.Content));
    }

    /// <summary>Files that are open until the command has read them.</summary>
    private sealed class GivenFiles : IAsyncDisposable
    {
        private readonly List<GivenFile> _open = [];

        public GivenFile? Open(string path, ImportProblems problems)
        {
            var file = GivenFile.Open(path, problems);
            _open.AddRange(file is null ? [] : [file]);
            return file;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var file in _open)
            {
                await file.DisposeAsync();
            }
        }
    }
}
