using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>The answers to the two questions, each with its reason.</summary>
internal sealed record AnswerTestsInput
{
    [Required(ErrorMessage = "Answer yes or no.")]
    public bool? IsNew { get; set; }

    [Required(ErrorMessage = "Say why: since when it buys, which first costs are not earned back.")]
    [PlainText(DepartureTests.LongestReason, IsMultiline = true)]
    public string NewReason { get; set; } = "";

    [Required(ErrorMessage = "Answer yes or no.")]
    public bool? CanLearn { get; set; }

    [Required(ErrorMessage = "Say why: what was learned that other customers use, or that nothing was.")]
    [PlainText(DepartureTests.LongestReason, IsMultiline = true)]
    public string LearnReason { get; set; } = "";

    public bool HasRefused { get; set; }
}

/// <summary>Records the answers to the two questions that come before letting a customer go (source 004).</summary>
internal sealed class AnswerTests(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Guid runId, Guid customerId, AnswerTestsInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var customer = await db.Set<Customer>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == customerId, ct);
        if (customer is null || actor.SeesAssignedOnly || !await db.Set<CostedCustomer>().AnyAsync(c => c.RunId == runId && c.CustomerId == customerId, ct))
        {
            return Refusal.NotFound("customer");
        }

        if (actor.Lacks(Permission.Edit, "answer questions about customers") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var tests = await db.Set<DepartureTests>().SingleOrDefaultAsync(t => t.CustomerId == customerId, ct);
        if (tests is null)
        {
            db.Add(tests = DepartureTests.For(customer));
        }

        tests.Answer(
            input.IsNew!.Value, input.NewReason, input.CanLearn!.Value, input.LearnReason, input.HasRefused, actor.Name, clock.GetUtcNow().UtcDateTime);
        return await saving.TrySaveAsync(
            db, "answer", "Somebody else answered at the same moment. Load the page again.", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
