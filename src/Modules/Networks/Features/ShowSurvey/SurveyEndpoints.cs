using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

/// <summary>Surveys in the API.</summary>
internal static class SurveyEndpoints
{
    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapPost("/surveys", PlanAsync).Produces<SurveyView>(StatusCodes.Status201Created);
        var survey = audits.MapGroup("/{id:guid}/survey");
        survey.MapGet("/", ShowAsync).Produces<SurveyView>();
        survey.MapPut("/", EditAsync).Produces<SurveyView>();
        survey.MapGet("/roster", RosterAsync).Produces<RosterView>();
        survey.MapPut("/roster", ChooseAsync).Produces<RosterView>();
        survey.MapPut("/roster/file", ImportRosterAsync).Produces<RosterView>()
            .WithMetadata(new RequestSizeLimitAttribute(ImportAuditFilesEndpoint.LargestUpload)).DisableAntiforgery();
        survey.MapPost("/open", OpenAsync).Produces<SurveyView>();
        survey.MapPost("/invitations", InviteAsync).Produces<JobView>(StatusCodes.Status202Accepted);
        survey.MapPost("/reminders", RemindAsync).Produces<JobView>(StatusCodes.Status202Accepted);
        survey.MapPost("/links", LinksAsync).Produces<IReadOnlyList<HandedLink>>().NeverStored();
        survey.MapDelete("/links/{key}", RevokeAsync);
        survey.MapPost("/close", CloseAsync).Produces<JobView>(StatusCodes.Status202Accepted);
        audits.MapGet("/{id:guid}/groups", GroupsAsync).Produces<GroupsView>();
    }

    private static async Task<IResult> PlanAsync(HttpContext http, PlanSurvey plan, ShowSurvey show, PlanSurveyInput input, CancellationToken ct)
    {
        if (!(await plan.RunAsync(input, http.Actor(), ct)).TryGet(out var id, out var refusal))
        {
            return refusal.ToProblem();
        }

        return (await show.RunAsync(id, http.Actor(), ct)).ToResult(view =>
            EntityTag.Created(http, ApiPaths.Audit(http.Actor(), id) + "/survey", view, view.Version));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ShowSurvey show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(view => EntityTag.Ok(http, view, view.Version));

    private static Task<IResult> EditAsync(
        HttpContext http, EditSurvey edit, ShowSurvey show, Guid id, SurveyTermsInput input, CancellationToken ct) =>
        ChangeAsync(http, show, id, seen => edit.RunAsync(id, seen, input, http.Actor(), ct), ct);

    private static Task<IResult> OpenAsync(HttpContext http, OpenSurvey open, ShowSurvey show, Guid id, CancellationToken ct) =>
        ChangeAsync(http, show, id, seen => open.RunAsync(id, seen, http.Actor(), ct), ct);

    private static async Task<IResult> RosterAsync(HttpContext http, ChooseRoster roster, Guid id, CancellationToken ct) =>
        (await roster.ShowAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ChooseAsync(HttpContext http, ChooseRoster roster, Guid id, RosterInput input, CancellationToken ct) =>
        (await roster.RunAsync(id, input, http.Actor(), ct)).TryGet(out _, out var refusal)
            ? await RosterAsync(http, roster, id, ct) : refusal.ToProblem();

    private static async Task<IResult> ImportRosterAsync(
        HttpContext http, ImportRoster import, ChooseRoster roster, Guid id, IFormFile people, CancellationToken ct)
    {
        await using var content = people.OpenReadStream();
        return (await import.RunAsync(id, UploadedFiles.Named(people, content), http.Actor(), ct)).TryGet(out _, out var refusal)
            ? await RosterAsync(http, roster, id, ct) : refusal.ToProblem();
    }

    private static Task<IResult> InviteAsync(HttpContext http, MailSurvey mail, PublicAddress address, Guid id, CancellationToken ct) =>
        MailAsync(http, mail, address, id, SurveyMailKind.Invitation, ct);

    private static Task<IResult> RemindAsync(HttpContext http, MailSurvey mail, PublicAddress address, Guid id, CancellationToken ct) =>
        MailAsync(http, mail, address, id, SurveyMailKind.Reminder, ct);

    private static async Task<IResult> MailAsync(
        HttpContext http, MailSurvey mail, PublicAddress address, Guid id, SurveyMailKind kind, CancellationToken ct) =>
        (await mail.RunAsync(id, kind, address.Of(http.Request), http.Actor(), ct)).ToResult(job =>
            TypedResults.Accepted(ApiPaths.Job(http.Actor(), job.Id), job));

    private static async Task<IResult> LinksAsync(HttpContext http, HandOutLinks hand, PublicAddress address, Guid id, CancellationToken ct) =>
        (await hand.RunAsync(id, address.Of(http.Request), http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> RevokeAsync(HttpContext http, RevokeLinks revoke, Guid id, string key, CancellationToken ct) =>
        (await revoke.RunAsync(id, AuditPaths.FromSegment(key), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> CloseAsync(HttpContext http, CloseSurvey close, Guid id, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await close.RunAsync(id, seen!.Value, http.Actor(), ct)).ToResult(job =>
            TypedResults.Accepted(ApiPaths.Job(http.Actor(), job.Id), job));
    }

    private static async Task<IResult> GroupsAsync(HttpContext http, ShowGroups show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ChangeAsync(
        HttpContext http, ShowSurvey show, Guid id, Func<Guid, Task<Outcome<Done>>> change, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        if (problem is not null)
        {
            return problem;
        }

        return (await change(seen!.Value)).TryGet(out _, out var refusal) ? await ShowAsync(http, show, id, ct) : refusal.ToProblem();
    }
}
