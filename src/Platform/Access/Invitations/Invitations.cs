using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>Invites people into a workspace, shows who is invited, and takes invitations back.</summary>
public sealed class Invitations(AppDb appDb, Saving saving, ILookupNormalizer normalizer, IInvitationMail mail, TimeProvider clock)
{
    private const string Invite = "invite people";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A new invitation; an earlier one to the same address ends.</summary>
    /// <param name="input">Whom, and as what.</param>
    /// <param name="actor">Who invites.</param>
    /// <param name="ct">Ends the work.</param>
    /// <param name="address">Where people reach this server; needed for a mail.</param>
    public async Task<Outcome<NewInvitationView>> InviteAsync(InvitationInput input, Actor actor, CancellationToken ct, string? address = null)
    {
        if (actor.Lacks(Permission.ManageMembers, Invite) is { } forbidden)
        {
            return forbidden;
        }

        var errors = await FaultsAsync(input, actor, ct);
        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var email = input.Email.Trim();
        var normalized = normalizer.NormalizeEmail(email);
        if (await db.Members.AnyAsync(
            m => m.WorkspaceId == actor.WorkspaceId && db.Users.Any(u => u.Id == m.UserId && u.NormalizedEmail == normalized), ct))
        {
            return Refusal.Conflict("This person belongs to the workspace already.");
        }

        foreach (var earlier in await Open(db).Where(i => i.Email == email).ToListAsync(ct))
        {
            earlier.Revoke(Now);
        }

        var token = SecretToken.Create();
        var invitation = Invitation.Create(
            actor.WorkspaceId, email, input.Name.Trim(), input.Role, input.IsLimited, SecretToken.Hash(token), Now);
        db.Invitations.Add(invitation);
        var path = $"/invitation/{actor.WorkspaceSlug}/{token}";
        var isMailed = input.IsMailed && address is not null;
        if (isMailed)
        {
            mail.Add(db, new(email, invitation.Name, address!.TrimEnd('/') + path, invitation.ExpiresUtc), actor);
        }

        if (await saving.TrySaveAsync(db, "invitation", ct: ct) is { } refusal)
        {
            return refusal;
        }

        mail.Send();
        return new NewInvitationView(path, View(invitation), isMailed);
    }

    private async Task<IReadOnlyList<FieldError>> FaultsAsync(InvitationInput input, Actor actor, CancellationToken ct)
    {
        var errors = Check.Shape(input).ToList();
        if (input.IsLimited && !input.Role.MayBeLimited())
        {
            errors.Add(new(nameof(InvitationInput.IsLimited), "Only contributors and viewers can be limited to assigned relationships."));
        }

        if (input.IsMailed && !await mail.IsReadyAsync(actor, ct))
        {
            errors.Add(new(nameof(InvitationInput.IsMailed), "No mail server is set for this workspace. Hand the link over yourself, or set one under Mail."));
        }

        return errors;
    }

    /// <summary>Those that wait to be accepted, the newest first.</summary>
    public async Task<Outcome<IReadOnlyList<InvitationView>>> ListAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "see invitations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var open = await Open(db).AsNoTracking().OrderByDescending(i => i.Id).ToListAsync(ct);
        return open.ConvertAll(View);
    }

    /// <summary>The link leads nowhere from now on.</summary>
    public async Task<Outcome<Done>> RevokeAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "take invitations back") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Open(db).SingleOrDefaultAsync(i => i.Id == id, ct) is not { } invitation)
        {
            return Refusal.NotFound("invitation");
        }

        invitation.Revoke(Now);
        return await saving.TrySaveAsync(db, "invitation", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private IQueryable<Invitation> Open(AppDbContext db)
    {
        var now = Now;
        return db.Invitations.Where(i => i.AcceptedUtc == null && i.RevokedUtc == null && i.ExpiresUtc > now);
    }

    private static InvitationView View(Invitation i) => new(i.Id, i.Name, i.Email, i.Role, i.IsLimited, i.CreatedUtc, i.ExpiresUtc);
}
