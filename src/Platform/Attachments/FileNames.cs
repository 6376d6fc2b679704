using System.Globalization;
using System.Net.Http.Headers;

namespace Entente.Platform.Attachments;

/// <summary>What strangers call their files: shown and suggested for the download, never a place on the server.</summary>
internal static class FileNames
{
    private const string Unnamed = "file";
    private const string AnyType = "application/octet-stream";

    /// <summary>Without folders, control characters and invisible ones, and not too long; the ending stays.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var clean = string.Concat(last.EnumerateRunes().Where(r =>
            System.Text.Rune.GetUnicodeCategory(r) is not UnicodeCategory.Control and not UnicodeCategory.Format and not UnicodeCategory.Surrogate
            && r.Value is not 0xFFFE and not 0xFFFF and not '"' and not '<' and not '>' and not ':' and not '|' and not '?' and not '*')).Trim(' ', '.');
        return clean.Length == 0 ? Unnamed : clean.Length <= Attachment.NameLength ? clean : Shorten(clean);
    }

    /// <summary>The type that was declared, if it is one; it is only told, the download goes by none.</summary>
    public static string TypeOf(string? declared) =>
        MediaTypeHeaderValue.TryParse(declared, out var type) && type.MediaType is { Length: > 0 and <= Attachment.TypeLength } media
            ? media.ToLowerInvariant()
            : AnyType;

    private static string Shorten(string name)
    {
        var ending = Path.GetExtension(name) is { Length: > 0 and < 20 } extension ? extension : string.Empty;
        var stem = name[..(Attachment.NameLength - ending.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem) + ending;
    }
}
