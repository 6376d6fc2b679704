using AngleSharp.Html.Parser;
using Entente.Platform.Ui.Text;

namespace Entente.Platform.Tests.Ui;

/// <summary>Markdown becomes HTML that can do nothing but show text and lead to pages.</summary>
public sealed class MarkdownTests
{
    private static readonly string[] Allowed =
    [
        "p", "br", "strong", "em", "del", "ins", "mark", "sub", "sup", "a", "ul", "ol", "li", "blockquote", "pre", "code", "hr",
        "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "input", "html", "head", "body",
    ];

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))", "[x](java\tscript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox)", "[x](//evil.example)", "[x](/\\evil.example)", "[x](\\\\evil.example)",
        "![x](javascript:alert(1))", "![x](https://evil.example/track.png)", "<javascript:alert(1)>", "<https://ok.example/\"onmouseover=alert(1)>",
        "[x](https://ok.example \"t\" onclick=alert(1))", "[a]: javascript:alert(1)\n\n[a]", "`<script>`", "```html\n<script>alert(1)</script>\n```",
        "<iframe src=//evil.example></iframe>", "<style>*{display:none}</style>", "<form action=//evil.example><input name=p></form>",
        "<!-- --><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "[x](file:///etc/passwd)", "[x](https://a.example){onclick=alert(1)}",
        "# x {onclick=alert(1)}", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>", "<details open ontoggle=alert(1)>",
        "[x](<javascript:alert(1)>)", "www.evil.example\"onclick=alert(1)", "[x](\u0001javascript:alert(1))", "|a|\n|-|\n|<img src=x onerror=alert(1)>|",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_in_a_text_becomes_more_than_text_and_safe_links(string text)
    {
        var page = new HtmlParser().ParseDocument(MarkdownText.ToHtml(text));
        foreach (var element in page.All)
        {
            Assert.Contains(element.LocalName, Allowed);
            foreach (var attribute in element.Attributes)
            {
                Assert.DoesNotMatch("^(on|style$|src|srcset|id$|formaction)", attribute.Name);
                if (attribute.Name == "href")
                    Assert.Matches("^(https?://|mailto:|#|/(?![/\\\\]))", attribute.Value);
            }
        }
    }

    [Fact]
    public void Shows_what_people_write_in_notes()
    {
        var html = MarkdownText.ToHtml("# Call\n**Omega** agreed.\nNext:\n- [plan](https://omega.example/plan)\n- a@b.example");
        Assert.Contains("<h3>Call</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>Omega</strong>", html, StringComparison.Ordinal);
        Assert.Contains("agreed.<br", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://omega.example/plan\" class=\"en-link\" rel=\"nofollow noopener noreferrer\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_without_marks_are_cut_at_a_word() =>
        Assert.Equal("Omega agreed to …", MarkdownText.Plain("**Omega** agreed\n\nto everything", 18));
}
