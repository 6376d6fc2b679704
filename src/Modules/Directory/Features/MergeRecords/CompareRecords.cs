using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

internal sealed record CompareInput(RecordKind Kind, Guid WinnerId, Guid LoserId);

/// <summary>Two records side by side, field by field.</summary>
internal sealed record TwoRecords(string Winner, string Loser, IReadOnlyList<MergeField> Fields);

internal sealed class CompareRecords(ShowOrganisation organisations, ShowPerson people)
{
    public async Task<Outcome<TwoRecords>> RunAsync(CompareInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, $"merge {input.Kind.Plural()}") is { } forbidden)
        {
            return forbidden;
        }

        if (input.WinnerId == input.LoserId)
        {
            return Refusal.Invalid("A record cannot be merged with itself. Choose another one.");
        }

        return input.Kind == RecordKind.Person ? await OfPeopleAsync(input, actor, ct) : await OfOrganisationsAsync(input, actor, ct);
    }

    private async Task<Outcome<TwoRecords>> OfOrganisationsAsync(CompareInput input, Actor actor, CancellationToken ct) =>
        (await organisations.RunAsync(input.WinnerId, actor, ct)).TryGet(out var winner, out var missing)
        && (await organisations.RunAsync(input.LoserId, actor, ct)).TryGet(out var loser, out missing)
            ? new TwoRecords(winner.Name, loser.Name, MergeFields.Of(winner.ToDetails(), loser.ToDetails()))
            : missing;

    private async Task<Outcome<TwoRecords>> OfPeopleAsync(CompareInput input, Actor actor, CancellationToken ct) =>
        (await people.RunAsync(input.WinnerId, actor, ct)).TryGet(out var winner, out var missing)
        && (await people.RunAsync(input.LoserId, actor, ct)).TryGet(out var loser, out missing)
            ? new TwoRecords(winner.Name, loser.Name, MergeFields.Of(winner.ToDetails(), loser.ToDetails()))
            : missing;
}
