using System.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Entente.Platform.Ui.Text;

/// <summary>
/// The one place where Markdown becomes HTML. Raw HTML is shown as the text that it is; links lead to web pages, mail
/// addresses and pages of this site only; pictures become links, so that no page loads anything from elsewhere.
/// </summary>
public static class MarkdownText
{
    private const string SafeLinks = "nofollow noopener noreferrer";

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UseAutoLinks().UsePipeTables().UseTaskLists().UseEmphasisExtras().UseSoftlineBreakAsHardlineBreak()
        .ConfigureNewLine("\n").Build();

    /// <summary>The text as HTML that is safe to show.</summary>
    public static string ToHtml(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            MakeSafe(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            MakeSafe(link);
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page has its own first headings.
            heading.Level = Math.Min(heading.Level + 2, 6);
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>The words of the text without its marks, cut to a length: for lists and excerpts.</summary>
    public static string Plain(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var plain = new StringBuilder();
        foreach (var word in Markdown.ToPlainText(text, Pipeline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (plain.Length + word.Length + 1 > maxLength)
            {
                return plain.Length == 0 ? Cut(word, maxLength) : plain.Append(" …").ToString();
            }

            plain.Append(plain.Length == 0 ? string.Empty : " ").Append(word);
        }

        return plain.ToString();
    }

    private static string Cut(string word, int length) => word[..(char.IsHighSurrogate(word[length - 2]) ? length - 2 : length - 1)] + "…";

    private static void MakeSafe(LinkInline link)
    {
        link.IsImage = false;
        link.GetDynamicUrl = null;
        link.Url = Safe(link.Url);
        Mark(link);
    }

    private static void MakeSafe(AutolinkInline link)
    {
        if (!link.IsEmail && Safe(link.Url) != link.Url)
        {
            link.ReplaceBy(new LiteralInline(link.Url));
            return;
        }

        Mark(link);
    }

    private static void Mark(Inline link)
    {
        var attributes = link.GetAttributes();
        attributes.Classes = null;
        attributes.Id = null;
        attributes.Properties = null;
        attributes.AddClass("en-link");
        attributes.AddProperty("rel", SafeLinks);
    }

    /// <summary>The address when it leads to the web, to a mailbox or within this site; else nowhere.</summary>
    private static string Safe(string? url)
    {
        var address = (url ?? string.Empty).Trim();
        if (address.Any(char.IsControl) || address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal))
        {
            return "#";
        }

        if (address.StartsWith('/') || address.StartsWith('#'))
        {
            return address;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal) ? address : "#";
    }
}
