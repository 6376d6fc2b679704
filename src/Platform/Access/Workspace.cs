namespace Entente.Platform.Access;

/// <summary>The room of one firm: every record of the firm carries its id.</summary>
public sealed class Workspace
{
    private Workspace(Guid id, string slug, string name, DateTime createdUtc)
    {
        Id = id;
        Slug = slug;
        Name = name;
        CreatedUtc = createdUtc;
    }

    public Guid Id { get; private set; }

    /// <summary>The name in addresses: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; private set; }

    public string Name { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <summary>When its content was read in from an archive, and from which; what the audit trail says before that is the archive's word.</summary>
    public DateTime? ReadInUtc { get; private set; }

    public string? ReadInFrom { get; private set; }

    public void NoteReadIn(string archive, DateTime nowUtc) =>
        (ReadInFrom, ReadInUtc) = (archive.Length > 300 ? archive[..300] : archive, nowUtc);

    public static Workspace Create(string slug, string name, DateTime nowUtc)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!IsSlug(slug))
        {
            throw new ArgumentException($"'{slug}' is no workspace address: use lower-case letters, digits and hyphens.", nameof(slug));
        }

        return new(Guid.CreateVersion7(), slug, name.Trim(), nowUtc);
    }

    /// <summary>A new name, and a new address if one is given: old links to the workspace lead nowhere then.</summary>
    public void Rename(string name, string? slug)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Slug) = (name.Trim(), slug ?? Slug);
    }

    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= 60 && text[0] != '-' && text.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
