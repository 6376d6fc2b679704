using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Modules;
using Entente.Platform.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Alliances.Features;

/// <summary><c>entente alliance list|show|due|scorecard|departure --workspace W [--on DAY] [--json]</c>: the same use cases as pages and API.</summary>
internal sealed class AllianceCommands(OpenInstallation open)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private const int WidestColumn = 60;

    private readonly Option<string> workspace = new("--workspace") { Description = "The workspace, by its address.", Required = true };
    private readonly Option<DateOnly?> on = new("--on") { Description = "As of this day (2026-11-23); today when left out." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };
    private readonly Argument<string> which = new("alliance") { Description = "The alliance, by its id or by its whole name." };

    private readonly Option<string> person = new("--person") { Description = "The person, by id or by whole name.", Required = true };

    public IEnumerable<Command> All()
    {
        yield return Of("list", "The portfolio: where each alliance stands, those that need somebody first.", ListAsync);
        yield return Of("due", "What waits in all alliances: late, due, at risk, waiting for the other side. Ends with 1 when something is late.", DueAsync);
        var show = Of("show", "One alliance with its roles, agreements, obligations and promises.", ShowAsync);
        show.Arguments.Add(which);
        yield return show;
        var scorecard = Of("scorecard", "Objectives, position, result, relationship and integration of one alliance.", ScorecardAsync);
        scorecard.Arguments.Add(which);
        yield return scorecard;
        var departure = Of("departure", "What an alliance would lose with a person: ties, roles, promises, activities.", DepartureAsync);
        departure.Arguments.Add(which);
        departure.Options.Add(person);
        yield return departure;
    }

    private Command Of(string name, string words, Func<IServiceProvider, Actor, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, words) { workspace, on, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var services = await open(parsed, ct);
            await using var scope = services.CreateAsyncScope();
            var found = await services.GetRequiredService<CommandLineActor>().FindAsync(parsed.GetRequiredValue(workspace), ct);
            return found.TryGet(out var actor, out _)
                ? await run(scope.ServiceProvider, actor, parsed, ct) : ExitCode.Of(found, _ => { }, Console.Error);
        });
        return command;
    }

    private async Task<int> ListAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct) =>
        ExitCode.Of(
            await services.GetRequiredService<ListAlliances>().RunAsync(actor, ct, parsed.GetValue(on)),
            found => Print(parsed, found, ["Alliance", "With", "Phase", "Manager", "Return", "Planned", "Pro rata", "Needs", "Next date"], found.Select(a => new[]
            {
                a.Name, a.Organisation, RoleWords.Of(a.Phase, a.Year), a.Manager ?? "nobody", Amount(a.Actual), Amount(a.Planned),
                a.Attainment is { } share ? Figures.Percent(share) : "", PortfolioSentences.Needs(a), Figures.Day(a.NextOn) ?? "",
            })),
            Console.Error);

    private async Task<int> DueAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct)
    {
        var isLate = false;
        var code = ExitCode.Of(
            await services.GetRequiredService<ListDue>().RunAsync(parsed.GetValue(on), actor, ct),
            found =>
            {
                isLate = found.Any(m => m.State == WeekState.Late);
                Print(parsed, found, ["State", "Due", "Alliance", "Who", "What", "Why"], found.Select(m => new[]
                {
                    Word(m.State), Figures.Day(m.DueOn) ?? "", m.Alliance, m.Who ?? "", m.Title, m.Why ?? "",
                }));
            },
            Console.Error);
        return isLate ? ExitCode.Refused : code;
    }

    private async Task<int> ShowAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct) =>
        (await FindAsync(services, actor, parsed, ct)).TryGet(out var one, out var missing)
            ? ExitCode.Of(
                await services.GetRequiredService<ShowAlliance>().RunAsync(one.Id, actor, ct, parsed.GetValue(on)), view => PrintOne(parsed, view), Console.Error)
            : Refused(missing);

    private async Task<int> ScorecardAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct) =>
        (await FindAsync(services, actor, parsed, ct)).TryGet(out var one, out var missing)
            ? ExitCode.Of(
                await services.GetRequiredService<ShowScorecard>().RunAsync(one.Id, actor, ct, parsed.GetValue(on)), card => PrintScorecard(parsed, card), Console.Error)
            : Refused(missing);

    private void PrintScorecard(ParseResult parsed, ScorecardView card)
    {
        if (!parsed.GetValue(json))
        {
            Console.WriteLine(ScorecardSentences.Objectives(card));
        }

        Print(parsed, card, ["Level", "We judge", "They judge", "Measured"], card.Integration.Select(level => new[]
        {
            ScorecardSentences.Of(level.Level).Split(':')[0], ScorecardSentences.Mark(level.Ours) ?? "", ScorecardSentences.Mark(level.Theirs) ?? "",
            level.IsJudgedOnly ? "judged only" : string.Join(' ', level.Measured),
        }));
    }

    private async Task<int> DepartureAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct)
    {
        if (!(await FindAsync(services, actor, parsed, ct)).TryGet(out var one, out var missing)
            || !(await services.GetRequiredService<ListAlliancePeople>().RunAsync(one.Id, actor, ct)).TryGet(out var people, out missing))
        {
            return Refused(missing);
        }

        var wanted = parsed.GetRequiredValue(person);
        var found = people.Ours.Concat(people.Theirs).Where(p => Is(p.Id, p.Name, wanted)).ToList();
        return found switch
        {
            [var who] => ExitCode.Of(
                await services.GetRequiredService<WeighDeparture>().RunAsync(one.Id, who.Id, actor, ct), view => PrintDeparture(parsed, view, one.Organisation), Console.Error),
            [] => Refused(Refusal.NotFound($"person “{wanted}” of the two firms")),
            _ => Refused(Refusal.Invalid($"{found.Count} people of the two firms are called {wanted}. Give the id: {string.Join(", ", found.Select(p => p.Id))}.")),
        };
    }

    private async Task<Outcome<AllianceSummary>> FindAsync(IServiceProvider services, Actor actor, ParseResult parsed, CancellationToken ct)
    {
        var wanted = parsed.GetRequiredValue(which);
        var all = await services.GetRequiredService<ListAlliances>().RunAsync(actor, ct, parsed.GetValue(on));
        return all.TryGet(out var alliances, out _) && alliances.FirstOrDefault(a => Is(a.Id, a.Name, wanted)) is { } one
            ? one
            : Refusal.NotFound($"alliance “{wanted}”; 'entente alliance list' shows them");
    }

    private static bool Is(Guid id, string name, string wanted) =>
        id.ToString().Equals(wanted, StringComparison.OrdinalIgnoreCase) || name.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private static int Refused(Refusal refusal)
    {
        Outcome<AllianceSummary> missing = refusal;
        return ExitCode.Of(missing, _ => { }, Console.Error);
    }

    private void PrintDeparture(ParseResult parsed, DepartureView view, string otherFirm)
    {
        if (!parsed.GetValue(json))
        {
            Console.WriteLine(DepartureSentences.Lead(view, otherFirm));
            Console.WriteLine(string.Join(' ', new[] { DepartureSentences.Vacant(view), DepartureSentences.Advice(view) }.OfType<string>()));
        }

        Print(parsed, view, ["With", "Tie", "Without it"], view.Ties.Select(t => new[]
        {
            t.Other, t.IsStrong ? "strong" : "working", t.IsOnly ? "no tie across left" : "others remain",
        }));
    }

    private void PrintOne(ParseResult parsed, AllianceView view)
    {
        if (parsed.GetValue(json))
        {
            Console.WriteLine(JsonSerializer.Serialize(view, Json));
            return;
        }

        Console.WriteLine($"{view.Name}, with {view.Organisation}");
        Console.WriteLine($"{AllianceSentences.Lead(view)} {AllianceSentences.Promises(view)}");
        Print(parsed, view, ["Obligation", "Owed by", "Reached", "Target", "Pro rata"], view.Obligations.Select(o => new[]
        {
            o.Title, ObligationWords.OwedBy(o.OwedBy, view.Organisation), Figures.Amount(o.Reached), $"{Amount(o.Target)} {o.Unit}",
            o.Share is { } share ? Figures.Percent(share) : $"met {o.Met} of {o.Measured}",
        }));
    }

    private void Print<T>(ParseResult parsed, T value, string[] columns, IEnumerable<string[]> rows)
    {
        if (parsed.GetValue(json))
        {
            Console.WriteLine(JsonSerializer.Serialize(value, Json));
            return;
        }

        var lines = rows.Prepend(columns).ToList();
        var widths = columns.Select((_, c) => Math.Min(WidestColumn, lines.Max(line => line[c].Length))).ToList();
        foreach (var line in lines)
        {
            Console.WriteLine(string.Join("  ", line.Select((cell, c) => c == line.Length - 1 ? cell : cell.PadRight(widths[c]))).TrimEnd());
        }
    }

    private static string Word(WeekState state) => state == WeekState.AtRisk ? "at risk" : state.ToString().ToLower(CultureInfo.InvariantCulture);

    private static string Amount(decimal? amount) => amount is { } known ? Figures.Amount(known) : "";
}
