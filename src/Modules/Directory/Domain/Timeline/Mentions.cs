using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>Members named with an @ in a text: "@Bo Lee, please look at this".</summary>
internal static class Mentions
{
    /// <summary>No name is longer.</summary>
    private const int Longest = EntryLengths.Name;

    /// <summary>The members who are named; case and diacritics do not matter, and the longest name counts.</summary>
    public static IReadOnlySet<Guid> Find(string? text, IEnumerable<(Guid Id, string Name)> members)
    {
        var found = new HashSet<Guid>();
        if (text is null || !text.Contains('@', StringComparison.Ordinal))
        {
            return found;
        }

        var names = members.Select(m => (m.Id, Name: FoldedText.Of(m.Name))).Where(m => m.Name.Length > 0)
            .OrderByDescending(m => m.Name.Length).ToList();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            var after = FoldedText.Of(text.Substring(at + 1, Math.Min(Longest, text.Length - at - 1)));
            var named = names.Where(m => StartsWith(after, m.Name)).ToList();
            found.UnionWith(named.Where(m => m.Name.Length == named[0].Name.Length).Select(m => m.Id));
        }

        return found;
    }

    private static bool StartsWith(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));
}
