using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>A mail as the list shows it: to whom and how it went, never what it says.</summary>
public sealed record MailView(
    Guid Id, string To, string Subject, string Topic, MailState State, int Attempts, DateTime NextTryUtc, string? Problem,
    DateTime CreatedUtc, DateTime? FinishedUtc);

/// <summary>Mails of the workspace, the newest first.</summary>
public sealed class ListMails(AppDb appDb)
{
    private static readonly Keyset<OutboxMail> Order = new Keyset<OutboxMail>(m => m.Id).By("-created", m => m.CreatedUtc);

    public async Task<Outcome<ListPage<MailView>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, ShowMailSettings.Doing) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var page = await Order.ReadAsync(db.Set<OutboxMail>().AsNoTracking(), query, ct);
        return page.TryGet(out var mails, out var refusal) ? mails.Select(View) : refusal;
    }

    private static MailView View(OutboxMail m) => new(
        m.Id, m.ToAddress, m.Subject, m.Topic, m.State, m.Attempts, m.NextTryUtc, m.Problem, m.CreatedUtc, m.FinishedUtc);
}
