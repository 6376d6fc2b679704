using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Exports.Archive;

/// <summary>The people of an archive on this server: by e-mail address those who have an account, new ones for the others.</summary>
internal sealed class ArchivePeople(AppDbContext db, ILookupNormalizer normalizer, DateTime nowUtc)
{
    private readonly Dictionary<Guid, Guid> here = [];

    public async Task MatchAsync(ArchiveManifest manifest, CancellationToken ct)
    {
        foreach (var person in manifest.People)
        {
            var email = normalizer.NormalizeEmail(person.Email);
            var known = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == email, ct);
            known ??= await AddAsync(person, ct);
            if (known.Id != person.Id)
            {
                here[person.Id] = known.Id;
            }
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The row with the ids of this server's people in place of the archive's, in columns and inside texts.</summary>
    public object?[] Translate(object?[] row)
    {
        for (var column = 0; here.Count > 0 && column < row.Length; column++)
        {
            row[column] = row[column] switch
            {
                Guid id => here.GetValueOrDefault(id, id),
                string { Length: >= 36 } text => InText(text),
                var other => other,
            };
        }

        return row;
    }

    private string InText(string text)
    {
        foreach (var (old, now) in here)
        {
            text = text.Replace(old.ToString(), now.ToString(), StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private async Task<AppUser> AddAsync(ArchivedPerson person, CancellationToken ct)
    {
        if (person.Email is not { Length: > 0 and <= 256 } || !person.Email.Contains('@', StringComparison.Ordinal) || person.Name is null)
        {
            throw new FormatException($"{ArchiveManifest.FileName} names a person without an e-mail address.");
        }

        var isFree = !await db.Users.AnyAsync(u => u.Id == person.Id, ct);
        var user = new AppUser
        {
            Id = isFree && person.Id != Guid.Empty ? person.Id : Guid.CreateVersion7(),
            UserName = person.Email,
            NormalizedUserName = normalizer.NormalizeName(person.Email),
            Email = person.Email,
            NormalizedEmail = normalizer.NormalizeEmail(person.Email),
            DisplayName = person.Name.Length > 200 ? person.Name[..200] : person.Name,
            SecurityStamp = SecretToken.Create(),
            LockoutEnabled = true,
            CreatedUtc = nowUtc,
        };
        db.Users.Add(user);
        await db.SaveChangesAsync(ct);
        return user;
    }
}
