using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Finds the one person who may see names: a member of the workspace who has joined.</summary>
internal static class SurveyAnalyst
{
    /// <summary>The name; empty where the level needs none.</summary>
    public static async Task<Outcome<string>> NameAsync(AppDbContext db, SurveyConditions input, CancellationToken ct)
    {
        if (input.Disclosure != Domain.DisclosureLevel.Analyst)
        {
            return string.Empty;
        }

        var name = await ListAsync(db).Where(m => m.UserId == input.AnalystUserId).Select(m => m.Name).SingleOrDefaultAsync(ct);
        return name is null
            ? Refusal.Invalid(new FieldError(nameof(input.AnalystUserId), "The analyst must be a member of this workspace. Choose another person."))
            : name;
    }

    public static IQueryable<AnalystChoice> ListAsync(AppDbContext db) =>
        from member in db.Members
        join user in db.Users on member.UserId equals user.Id
        where member.WorkspaceId == db.WorkspaceId && member.JoinedUtc != null && user.DisabledUtc == null
        orderby user.DisplayName
        select new AnalystChoice { UserId = user.Id, Name = user.DisplayName };
}

/// <summary>Somebody who may become the analyst of a survey.</summary>
internal sealed record AnalystChoice
{
    public required Guid UserId { get; init; }

    public required string Name { get; init; }
}
