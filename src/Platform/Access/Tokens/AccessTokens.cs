using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>A new token.</summary>
public sealed record NewToken
{
    [Required(ErrorMessage = "Give the token a name, such as the program that will use it."), PlainText(AccessToken.NameLength)]
    public string Name { get; set; } = string.Empty;

    public TokenScope Scope { get; set; } = TokenScope.Read;

    /// <summary>How long it works.</summary>
    [Range(1, AccessTokens.MostDays, ErrorMessage = "A token works for 1 to 366 days.")]
    public int Days { get; set; } = 90;

    /// <summary>The one workspace that it works in, by its name in addresses; empty: all of the person's.</summary>
    [PlainText(60)]
    public string? Workspace { get; set; }
}

/// <summary>A token without its secret.</summary>
public sealed record TokenView(
    Guid Id, string Name, string Hint, TokenScope Scope, string? Workspace, DateTime CreatedUtc, DateTime ExpiresUtc, DateTime? UsedUtc);

/// <summary>A new token with its secret, which is shown this once.</summary>
public sealed record NewTokenView(string Secret, TokenView Token);

/// <summary>Keys for programs: made by their person, shown once, stored as a hash, revoked at any time.</summary>
public sealed class AccessTokens(AppDb appDb, WorkspaceAccess access, TimeProvider clock)
{
    public const int MostDays = 366;

    private const int MostTokens = 50;

    /// <summary>How old the note of the last use may become, so that reading does not write each time.</summary>
    private static readonly TimeSpan UsedAgain = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome<NewTokenView>> AddAsync(NewToken input, Guid userId, CancellationToken ct)
    {
        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var slug = string.IsNullOrWhiteSpace(input.Workspace) ? null : input.Workspace.Trim();
        var place = slug is null ? null : await access.FindActorAsync(userId, slug, ct);
        if (slug is not null && place is null)
        {
            return Refusal.Invalid(new FieldError(nameof(NewToken.Workspace), $"You belong to no workspace '{slug}'."));
        }

        await using var db = await appDb.OpenForUserAsync(userId, ct);
        if (await Open(db, userId).CountAsync(ct) >= MostTokens)
        {
            return Refusal.Conflict($"You have {MostTokens} tokens already. Revoke those that are not used any more.");
        }

        var secret = AccessToken.Mark + SecretToken.Create();
        var token = AccessToken.Create(
            userId, input.Name.Trim(), secret, input.Scope, place?.WorkspaceId, Now, TimeSpan.FromDays(input.Days));
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(ct);
        return new NewTokenView(secret, View(token, place?.WorkspaceSlug));
    }

    /// <summary>The person's tokens that still work, the newest first.</summary>
    public async Task<IReadOnlyList<TokenView>> ListAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await (
            from t in Open(db, userId)
            join w in db.Workspaces on t.OnlyWorkspaceId equals w.Id into only
            from w in only.DefaultIfEmpty()
            orderby t.Id descending
            select new TokenView(t.Id, t.Name, t.Hint, t.Scope, w == null ? null : w.Slug, t.CreatedUtc, t.ExpiresUtc, t.UsedUtc))
            .ToListAsync(ct);
    }

    /// <summary>The token is refused from the next request on.</summary>
    public async Task<Outcome<Done>> RevokeAsync(Guid tokenId, Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        if (await Open(db, userId).SingleOrDefaultAsync(t => t.Id == tokenId, ct) is not { } token)
        {
            return Refusal.NotFound("token");
        }

        token.Revoke(Now);
        await db.SaveChangesAsync(ct);
        return Done.Value;
    }

    /// <summary>The token with this secret, if it works and its person is not disabled.</summary>
    internal async Task<AccessToken?> FindAsync(string secret, CancellationToken ct)
    {
        if (!secret.StartsWith(AccessToken.Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = SecretToken.Hash(secret);
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var token = await db.AccessTokens.AsNoTracking()
            .SingleOrDefaultAsync(t => t.TokenHash == hash && db.Users.Any(u => u.Id == t.UserId && u.DisabledUtc == null), ct);
        var now = Now;
        if (token is null || !token.IsOpen(now))
        {
            return null;
        }

        if (token.UsedUtc is null || now - token.UsedUtc > UsedAgain)
        {
            await db.AccessTokens.Where(t => t.Id == token.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.UsedUtc, now), ct);
        }

        return token;
    }

    private IQueryable<AccessToken> Open(AppDbContext db, Guid userId)
    {
        var now = Now;
        return db.AccessTokens.Where(t => t.UserId == userId && t.RevokedUtc == null && t.ExpiresUtc > now);
    }

    private static TokenView View(AccessToken t, string? workspace) =>
        new(t.Id, t.Name, t.Hint, t.Scope, workspace, t.CreatedUtc, t.ExpiresUtc, t.UsedUtc);
}
