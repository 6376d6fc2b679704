using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Platform.Imports;

namespace Entente.Modules.Alliances.Features;

/// <summary>The rows of a sample's alliance, from its CSV files.</summary>
internal sealed class SampleRows(Alliance alliance, IReadOnlyDictionary<string, Guid> people)
{
    private readonly List<object> rows = [];
    private readonly Dictionary<string, Agreement> agreements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Obligation> obligations = new(StringComparer.Ordinal);

    public static async Task<IReadOnlyList<object>> ReadAsync(
        string folder, Alliance alliance, IReadOnlyDictionary<string, Guid> people, CancellationToken ct)
    {
        var sample = new SampleRows(alliance, people);
        await EachAsync(folder, "roles.csv", sample.AddRole, ct);
        await EachAsync(folder, "agreements.csv", sample.AddAgreement, ct);
        await EachAsync(folder, "obligations.csv", sample.AddObligation, ct);
        await EachAsync(folder, "actuals.csv", sample.AddActual, ct);
        await EachAsync(folder, "promises.csv", sample.AddPromise, ct);
        return sample.rows;
    }

    private static async Task EachAsync(string folder, string name, Action<Func<string, string>> add, CancellationToken ct)
    {
        var problems = new ImportProblems();
        await using var stream = File.OpenRead(Path.Combine(folder, name));
        await using var table = await DelimitedFile.OpenAsync(stream, name, problems, ct);
        while (await table.ReadAsync(ct))
        {
            add(column => table.Text(table.Required(column)));
        }

        if (problems.Any)
        {
            throw new InvalidDataException(problems.Kept[0].ToString());
        }
    }

    private void AddRole(Func<string, string> cell)
    {
        var role = AllianceRole.Create(
            alliance.WorkspaceId, alliance.Id, people[cell("person")], Enum.Parse<RoleKind>(cell("role")), Day(cell("from"))!.Value);
        if (Day(cell("until")) is { } until)
        {
            role.End(until);
        }

        rows.Add(role);
    }

    private void AddAgreement(Func<string, string> cell)
    {
        var agreement = Agreement.Create(alliance.WorkspaceId, alliance.Id, new()
        {
            Title = cell("title"),
            Kind = Enum.Parse<AgreementKind>(cell("kind"), ignoreCase: true),
            ParentId = agreements.GetValueOrDefault(cell("under"))?.Id,
            SignedOn = Day(cell("signed")),
            StartsOn = Day(cell("starts")),
            EndsOn = Day(cell("ends")),
            Renews = cell("renews") == "yes",
            NoticeDays = cell("notice_days") is { Length: > 0 } days ? int.Parse(days, System.Globalization.CultureInfo.InvariantCulture) : null,
        });
        agreements[agreement.Title] = agreement;
        rows.Add(agreement);
    }

    /// <summary>A second row of the same obligation is an amendment.</summary>
    private void AddObligation(Func<string, string> cell)
    {
        var key = cell("clause") + cell("title");
        if (!obligations.TryGetValue(key, out var obligation))
        {
            obligation = Obligation.Create(alliance.WorkspaceId, agreements[cell("agreement")].Id, new()
            {
                Clause = cell("clause"),
                Title = cell("title"),
                OwedBy = Enum.Parse<Side>(cell("owed_by"), ignoreCase: true),
                Kind = Enum.Parse<TargetKind>(cell("kind"), ignoreCase: true),
                Unit = cell("unit"),
            });
            obligations[key] = obligation;
            rows.Add(obligation);
        }

        rows.Add(ObligationTarget.Create(
            alliance.WorkspaceId, obligation.Id, Day(cell("effective_from"))!.Value, Amount(cell("target"))));
    }

    private void AddActual(Func<string, string> cell) => rows.Add(ObligationActual.Create(
        alliance.WorkspaceId, obligations[cell("clause") + cell("title")].Id,
        new() { CountsOn = Day(cell("on")), Amount = Amount(cell("amount")), Evidence = cell("evidence") }));

    private void AddPromise(Func<string, string> cell)
    {
        var promise = Promise.Create(alliance.WorkspaceId, alliance.Id, new()
        {
            Side = Enum.Parse<Side>(cell("side"), ignoreCase: true),
            Text = cell("text"),
            ByPersonId = people[cell("by")],
            ToPersonId = people[cell("to")],
            MadeOn = Day(cell("made")),
            DueOn = Day(cell("due")),
            Occasion = cell("occasion"),
        });
        if (Day(cell("settled")) is { } settled)
        {
            promise.Settle(Enum.Parse<PromiseState>(cell("state"), ignoreCase: true), settled, cell("reason"));
        }

        rows.Add(promise);
    }

    private static DateOnly? Day(string text) => text.Length == 0
        ? null
        : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
