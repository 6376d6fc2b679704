using Entente.Platform.Storage;
using System.Text;
using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Domain;

/// <summary>
/// What two records have in common when they are the same firm or person. Keys are stored and indexed, so that looking for
/// duplicates of one record reads a few index entries, whatever the directory's size.
/// </summary>
internal static class MatchKeys
{
    /// <summary>What a firm's register adds to its name; folded, without dots. More than one may stand at the end.</summary>
    private static readonly HashSet<string> LegalForms =
    [
        "ab", "ag", "aps", "as", "asa", "bv", "bvba", "co", "company", "corp", "corporation", "cv", "doo", "dd", "eg", "ek", "ev",
        "eurl", "gbr", "ges", "gesmbh", "gmbh", "hf", "holding", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk", "kk", "limited",
        "llc", "llp", "lp", "ltd", "ltda", "mbh", "nv", "nyrt", "ohg", "ood", "ooo", "oy", "oyj", "pjsc", "plc", "pte", "pty", "pvt",
        "sa", "sab", "sarl", "sas", "sca", "se", "sl", "slu", "snc", "spa", "sro", "sp", "zoo", "srl", "ug", "vof", "zrt", "und", "and", "et",
    ];

    private static readonly string[] LeadingWords = ["the", "die", "der", "le", "la"];

    /// <summary>
    /// The name without case, diacritics, punctuation and legal form: "Müller &amp; Söhne GmbH" and "MULLER SOHNE" are one.
    /// A name of nothing but legal forms stays whole. Null when no letter or digit is left.
    /// </summary>
    public static string? OfName(string name)
    {
        var words = Words(name);
        var end = words.Count;
        while (end > 1 && LegalForms.Contains(words[end - 1]))
        {
            end--;
        }

        var start = end > 1 && LeadingWords.Contains(words[0]) ? 1 : 0;
        var key = string.Concat(words.Skip(start).Take(end - start));
        return key.Length == 0 ? null : key.Length <= SortKeys.NameLength ? key : key[..SortKeys.NameLength];
    }

    /// <summary>The host of the website; null without one, or when the host belongs to no single firm.</summary>
    public static string? OfWebsite(string? website) =>
        website is not null && Website.HostOf(website) is { Length: <= Lengths.Domain } host && !SharedHosts.Contains(host) ? host : null;

    /// <summary>The address in lower case: no mail server in use tells Bob from bob.</summary>
    public static string? OfEmail(string? email) => Cleaned.OrNull(email)?.ToLowerInvariant();

    /// <summary>Keys of former names and further domains, which stand in a table of their own.</summary>
    public static IReadOnlySet<string> Aliases(Organisation organisation) => Lines(organisation.FormerNames)
        .Select(name => OfName(name) is { } key ? AliasOfName(key) : null)
        .Concat(Lines(organisation.Domains).Select(domain => OfWebsite(domain) is { } key ? AliasOfDomain(key) : null))
        .OfType<string>().ToHashSet(StringComparer.Ordinal);

    public static string AliasOfName(string key) => "n " + key;

    public static string AliasOfDomain(string key) => "d " + key;

    private static readonly HashSet<string> SharedHosts =
    [
        "facebook.com", "linkedin.com", "instagram.com", "sites.google.com", "github.com", "gmail.com", "wordpress.com", "youtube.com", "x.com",
    ];

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];

    /// <summary>Dots and apostrophes vanish ("S.A." is "sa"), everything else that is no letter or digit separates words.</summary>
    private static List<string> Words(string name)
    {
        var text = new StringBuilder();
        foreach (var c in FoldedText.Of(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                text.Append(c);
            }
            else if (c is not '.' and not '\'' and not '’')
            {
                text.Append(' ');
            }
        }

        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
