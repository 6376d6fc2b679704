using Entente.Platform.Lists;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports.Records;

/// <summary>Finds members of the workspace whom a file names by e-mail address or by name.</summary>
public sealed class MemberLookup
{
    private readonly ILookup<string, Guid> members;

    private MemberLookup(ILookup<string, Guid> members) => this.members = members;

    /// <summary>Reads the members, unless no row names one.</summary>
    public static async Task<MemberLookup> ReadAsync(AppDbContext db, bool areNeeded, CancellationToken ct)
    {
        var found = areNeeded
            ? await db.Members.Where(m => m.WorkspaceId == db.WorkspaceId && m.JoinedUtc != null)
                .Join(db.Users, m => m.UserId, u => u.Id, (m, u) => new { u.Id, u.Email, u.DisplayName }).ToListAsync(ct)
            : [];
        return new(found.SelectMany(m => new[] { (Key: FoldedText.Of(m.Email ?? ""), m.Id), (Key: FoldedText.Of(m.DisplayName), m.Id) })
            .Distinct().ToLookup(m => m.Key, m => m.Id, StringComparer.Ordinal));
    }

    /// <summary>The member of that name; null for an empty name, and with a problem in the row where it is nobody or several.</summary>
    public Guid? Find<TRow>(IncomingRow<TRow> row, string field, string? name)
    {
        if (Cleaned.OrNull(name) is not { } wanted)
        {
            return null;
        }

        var found = members[FoldedText.Of(wanted)].Take(2).ToList();
        if (found.Count != 1)
        {
            row.Add(field, found.Count == 0
                ? $"'{wanted}' is no member of this workspace. Give a member's e-mail address, or leave this empty."
                : $"Several members are called '{wanted}'. Give the e-mail address.");
            return null;
        }

        return found[0];
    }
}
