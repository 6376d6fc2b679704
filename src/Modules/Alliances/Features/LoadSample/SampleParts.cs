using System.Globalization;
using System.Reflection;
using Entente.Modules.Alliances.Domain;
using Entente.Platform.Imports;

namespace Entente.Modules.Alliances.Features;

/// <summary>The parts of a sample's alliance: one CSV file a kind, a column for each field, people by their ids in the sample, objectives by their titles. A file may be missing.</summary>
internal sealed class SampleParts(string folder, Alliance alliance, IReadOnlyDictionary<string, Guid> people)
{
    private readonly Dictionary<string, Guid> objectives = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<object>> ReadAllAsync(CancellationToken ct)
    {
        var first = await ReadAsync<JointObjective, ObjectiveDetails>("objectives.csv", ct);
        foreach (var objective in first.Cast<JointObjective>())
        {
            objectives.Add(objective.Title, objective.Id);
        }

        return [.. first, .. await ReadOthersAsync(ct)];
    }

    private async Task<IReadOnlyList<object>> ReadOthersAsync(CancellationToken ct) =>
    [
        .. await ReadAsync<PlanActivity, ActivityDetails>("plan.csv", ct),
        .. await ReadAsync<ExitTerm, ExitTermDetails>("exit.csv", ct),
        .. await ReadAsync<NegotiationEntry, NegotiationDetails>("negotiation.csv", ct),
        .. await ReadAsync<JointProposition, PropositionDetails>("proposition.csv", ct),
        .. await ReadAsync<AllianceResource, ResourceDetails>("resources.csv", ct),
        .. await ReadAsync<LedgerEntry, LedgerDetails>("ledger.csv", ct),
        .. await ReadAsync<InformationRule, InformationRuleDetails>("information-rules.csv", ct),
        .. await ReadAsync<InformationRequest, RequestDetails>("requests.csv", ct),
        .. await ReadAsync<CoopetitionCell, CoopetitionDetails>("coopetition.csv", ct),
        .. await ReadAsync<Certificate, CertificateDetails>("certificates.csv", ct),
        .. await ReadAsync<JointItem, JointItemDetails>("joint-items.csv", ct),
        .. await ReadAsync<FailureAnswer, FailureDetails>("failure-check.csv", ct),
        .. await ReadAsync<Judgement, JudgementDetails>("judgements.csv", ct),
    ];

    private async Task<IReadOnlyList<object>> ReadAsync<TRow, TDetails>(string name, CancellationToken ct)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new()
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            return [];
        }

        var problems = new ImportProblems();
        await using var stream = File.OpenRead(path);
        await using var table = await DelimitedFile.OpenAsync(stream, name, problems, ct);
        var fields = typeof(TDetails).GetProperties().Where(p => p.CanWrite && table.Optional(p.Name) is not null).ToList();
        var rows = new List<object>();
        while (await table.ReadAsync(ct))
        {
            var details = new TDetails();
            foreach (var field in fields)
            {
                field.SetValue(details, Read(field, table.Text(table.Optional(field.Name))));
            }

            var row = TRow.Begin(alliance.WorkspaceId, alliance.Id);
            row.Change(details);
            rows.Add(row);
        }

        return problems.Any ? throw new InvalidDataException(problems.Kept[0].ToString()) : rows;
    }

    private object? Read(PropertyInfo field, string text)
    {
        var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        return type switch
        {
            _ when text.Length == 0 => null,
            _ when type == typeof(string) => text,
            _ when field.Name == nameof(ActivityDetails.ObjectiveId) => objectives[text],
            _ when type == typeof(Guid) => people[text],
            _ when type == typeof(DateOnly) => DateOnly.Parse(text, CultureInfo.InvariantCulture),
            _ when type.IsEnum => Enum.Parse(type, text),
            _ => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
        };
    }
}
