using System.Text;

namespace Entente.Platform.Audit.Pages;

/// <summary>A change in words, for people.</summary>
internal static class ChangeWords
{
    private const int LongestValue = 120;

    /// <summary>"added this", "changed this".</summary>
    public static string Did(AuditEntryView entry) => entry.Action switch
    {
        AuditAction.Created => "added this",
        AuditAction.Deleted => "deleted this",
        AuditAction.Imported => "imported this",
        AuditAction.Restored => "brought this back from the trash",
        AuditAction.Purged => "deleted this for good",
        AuditAction.Merged => "merged another record into this",
        _ => "changed this",
    };

    /// <summary>"sector: Oil → Energy". A reference to another record is told without its id, which says nothing.</summary>
    public static string Of(FieldChange change)
    {
        var field = Field(change.Field);
        if (Guid.TryParse(change.New ?? change.Old, out _))
        {
            return (change.Old, change.New) switch
            {
                (null, _) => $"{field}: chosen",
                (_, null) => $"{field}: taken away",
                _ => $"{field}: another one",
            };
        }

        return (change.Old, change.New) switch
        {
            (null, { } now) => $"{field}: {Short(now)}",
            ({ } old, null) => $"{field}: {Short(old)}, removed",
            var (old, now) => $"{field}: {Short(old!)} → {Short(now!)}",
        };
    }

    /// <summary>"ExternalId" becomes "external id", "OrganisationId" "organisation".</summary>
    public static string Field(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name.EndsWith("Id", StringComparison.Ordinal) && name != "ExternalId" ? name[..^2] : name)
        {
            if (char.IsUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";
}
