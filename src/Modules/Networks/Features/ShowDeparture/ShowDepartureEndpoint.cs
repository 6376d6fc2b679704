using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowDepartureEndpoint
{
    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/without", RunAsync).Produces<DepartureReport>()
            .WithDescription($"people: ids separated by commas. count: most introductions. rule: {IntroductionRules.Words}.");
        audits.MapGet("/{id:guid}/key-players", KeyPlayersAsync).Produces<KeyPlayersReport>();
    }

    private static async Task<IResult> RunAsync(
        HttpContext http, ShowDeparture show, Guid id, string? people, string? rule, CancellationToken ct, int count = 5) =>
        IntroductionRules.Of(rule) is not { } wanted
            ? Refusal.Invalid(new FieldError(nameof(rule), $"Write {IntroductionRules.Words}.")).ToProblem()
            : (await show.RunAsync(id, new(PeopleKeys.Split([people])) { Count = count, Rule = wanted }, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> KeyPlayersAsync(HttpContext http, ShowDeparture show, Guid id, CancellationToken ct, int size = 1) =>
        (await show.FindKeyPlayersAsync(id, size, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
