using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Mail;

public static class MailEndpoints
{
    public static void MapMail(this IEndpointRouteBuilder api)
    {
        var mail = api.MapGroup("/mail").RequireScope(TokenScope.Admin).WithTags("Mail");
        mail.MapGet("/server", ShowAsync).Produces<MailSettingsView>();
        mail.MapPut("/server", EditAsync).Produces<MailSettingsView>();
        mail.MapPost("/test", TestAsync);
        mail.MapGet("/outbox", ListAsync).Produces<ListPage<MailView>>();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ShowMailSettings show, CancellationToken ct) =>
        (await show.RunAsync(http.Actor(), ct)).ToResult(found =>
            found.Version is { } version ? EntityTag.Ok(http, found, version) : TypedResults.Ok(found));

    /// <summary>The first server is set without If-Match; changing one asks for the ETag.</summary>
    private static async Task<IResult> EditAsync(
        HttpContext http, EditMailSettings edit, ShowMailSettings show, MailSettingsInput input, CancellationToken ct)
    {
        Guid? version = http.Request.Headers.IfMatch.Count > 0 ? EntityTag.IfMatch(http.Request).Version : null;
        var edited = await edit.RunAsync(input, version, http.Actor(), ct);
        return edited.TryGet(out _, out var refusal) ? await ShowAsync(http, show, ct) : refusal.ToProblem();
    }

    private static async Task<IResult> TestAsync(HttpContext http, SendTestMail send, CancellationToken ct) =>
        (await send.RunAsync(http.Actor(), ct)).ToResult(to => TypedResults.Ok(new { SentTo = to }));

    private static async Task<IResult> ListAsync(
        HttpContext http, ListMails list, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, null, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
