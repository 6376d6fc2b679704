using System.Net;
using System.Text;

namespace Entente.Platform.Mail;

/// <summary>The HTML form of a mail's text: paragraphs, line breaks and links, and nothing that loads from elsewhere.</summary>
internal static class MailHtml
{
    private const string Head = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
        <body style="margin:0;padding:24px;background:#ffffff;color:#1f2328;font:15px/1.5 Inter,-apple-system,Segoe UI,Roboto,sans-serif">
        <div style="max-width:560px;margin:0 auto">
        """;

    private const string Foot = "</div></body></html>";

    public static string Of(string text)
    {
        var html = new StringBuilder(Head);
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p style=\"margin:0 0 16px\">").AppendJoin("<br>", paragraph.Split('\n').Select(Line)).Append("</p>\n");
        }

        return html.Append(Foot).ToString();
    }

    private static string Line(string line) => string.Join(' ', line.Split(' ').Select(Word));

    private static string Word(string word)
    {
        var shown = WebUtility.HtmlEncode(word);
        return Uri.TryCreate(word, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? $"<a href=\"{shown}\" style=\"color:#2f6fb3;word-break:break-all\">{shown}</a>"
            : shown;
    }
}
