using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Methods.Tests.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Picture;

public sealed partial class NetworkPictureTests
{
    private static readonly XElement Wide = Parse(NetworkPicture.Render(AlphaOmega.Audit, AlphaOmega.Wide));
    private static readonly XElement Narrow = Parse(NetworkPicture.Render(AlphaOmega.Audit, AlphaOmega.Narrow));

    [Fact]
    public void Every_person_is_drawn_once_and_can_be_reached_by_keyboard() => Assert.All([Wide, Narrow], picture =>
    {
        var people = WithClass(picture, "en-n-p").ToArray();

        Assert.Equal(42, people.Select(person => (string?)person.Attribute("data-p")).Distinct().Count());
        Assert.All(people, person => Assert.Equal("0", (string?)person.Attribute("tabindex")));
    });

    [Fact]
    public void A_person_is_described_in_words() => Assert.Equal(
        "#39 Daniel Mercer, Omega, middle management, marketing, alliance contact, core, boundary spanner; strong ties: 9 inside, 9 across",
        Person(Wide, 39).Elements().First().Value);

    [Fact]
    public void With_a_link_a_person_is_an_anchor_that_works_without_script()
    {
        var options = new NetworkPictureOptions { LinkOf = person => $"/w/x/people/{person}?a=1&b=2" };
        var picture = Parse(NetworkPicture.Render(AlphaOmega.Audit, AlphaOmega.Wide, options));
        var person = Person(picture, 39);

        Assert.Equal("a", person.Name.LocalName);
        Assert.Equal($"/w/x/people/{AlphaOmega.Index(39)}?a=1&b=2", (string?)person.Attribute("href"));
    }

    [Fact]
    public void Shape_ring_fill_and_size_say_function_spanner_core_and_betweenness()
    {
        Assert.NotEmpty(WithClass(Person(Wide, 39), "en-n-ring"));
        Assert.Empty(WithClass(Person(Wide, 20), "en-n-ring"));
        Assert.Equal(["circle", "path", "rect"], new[] { 39, 33, 36 }.Select(number => WithClass(Person(Wide, number), "en-n-body").Single().Name.LocalName));
        Assert.True(HasClass(Person(Wide, 7), "en-n-peri") && HasClass(Person(Wide, 12), "en-n-core"));
        Assert.True(Radius(39) > Radius(12) && Radius(12) > Radius(2));
    }

    [Fact]
    public void Ties_are_drawn_by_kind_with_strong_ties_across_on_top()
    {
        var kinds = WithClass(Wide, "en-n-t").Select(tie => ((string)tie.Attribute("class")!).Split(' ')[1]).ToArray();

        Assert.Equal(["en-n-iw", "en-n-xw", "en-n-is", "en-n-xs"], kinds.Distinct());
        Assert.Equal((20, 17, 66, 35), (Count("en-n-xs"), Count("en-n-xw"), Count("en-n-is"), Count("en-n-iw")));
        Assert.Equal(4, WithClass(Wide, "en-n-un").Count());
        int Count(string kind) => kinds.Count(found => found == kind);
    }

    [Fact]
    public void Levels_firms_and_the_gap_are_named()
    {
        var words = Words(Wide);

        Assert.Contains("Alpha", words);
        Assert.Contains("22 people, 13 in the core, 7 boundary spanners", words);
        Assert.Contains("3 of 5 in the core", words);
        Assert.Contains("No senior manager of Alpha", words);
        Assert.Contains("border between the firms", words);
        Assert.Contains("alliance contact", words);
    }

    [Fact]
    public void A_firm_can_have_a_longer_heading()
    {
        var options = new NetworkPictureOptions { FirmTitles = ["Alpha Communications", "Omega Financial Services"] };

        Assert.Contains("Omega Financial Services", Words(Parse(NetworkPicture.Render(AlphaOmega.Audit, AlphaOmega.Wide, options))));
    }

    [Fact]
    public void Role_tags_hit_no_person_and_no_other_tag()
    {
        var layout = AlphaOmega.Wide;
        var canvas = WithClass(Wide, "en-n-tag").Select(tag => (X: Number(tag, "x"), Y: Number(tag, "y") - 3.6, Half: tag.Value.Length * 5.9 / 2)).ToArray();

        Assert.True(canvas.Length >= 6);
        Assert.All(canvas, tag => Assert.DoesNotContain(
            layout.People.Zip(layout.Radii),
            person => Math.Abs(person.First.U - tag.X) < tag.Half && Math.Abs(person.First.V - tag.Y) < 5));
        Assert.All(canvas, tag => Assert.Single(
            canvas, other => Math.Abs(other.X - tag.X) < other.Half + tag.Half && Math.Abs(other.Y - tag.Y) < 12));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"onmouseover=\"alert(1)")]
    [InlineData("a&b'c\u0000\u0008\ud800")]
    public void Hostile_names_stay_text(string hostile)
    {
        Participant[] people =
        [
            new("x" + hostile, hostile, "Alpha " + hostile, Level.Senior, hostile, [new AllianceRole(RoleKind.Sponsor, hostile)]),
            new("y", "Y", "Omega", Level.Senior, null, []),
        ];
        var audit = AuditAnalysis.Of(people, [new Rating("x" + hostile, "y", 4, 4, 4), new Rating("y", "x" + hostile, 4, 4, 4)]);
        var layout = PictureLayout.Of(audit, PictureOrientation.Wide);
        var options = new NetworkPictureOptions { Title = hostile, FirmTitles = [hostile] };

        string[] markups =
        [
            NetworkPicture.Render(audit, layout, options),
            NetworkFigure.Render(audit, layout, PictureLayout.Of(audit, PictureOrientation.Narrow), options),
        ];

        Assert.All(markups, markup =>
        {
            var names = Parse(markup).DescendantsAndSelf().ToArray();
            Assert.DoesNotContain(names, element => element.Name.LocalName == "script");
            Assert.DoesNotContain(names.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_name_of_two_hundred_thousand_characters_is_cut()
    {
        var name = new string('x', 200_000);
        var audit = AuditAnalysis.Of([new Participant(name, name, name, null, name, [new AllianceRole(RoleKind.Sponsor, name)])], []);

        Assert.InRange(NetworkPicture.Render(audit, PictureOrientation.Wide).Length, 500, 20_000);
    }

    [Fact]
    public void No_markup_carries_a_style_or_a_script() =>
        Assert.DoesNotMatch(StyleOrScript(), NetworkFigure.Render(
            AlphaOmega.Audit,
            AlphaOmega.Wide,
            AlphaOmega.Narrow));

    [Fact]
    public void An_audit_of_nobody_has_a_picture() =>
        Assert.All([PictureOrientation.Wide, PictureOrientation.Narrow], orientation =>
            Assert.Empty(WithClass(Parse(NetworkPicture.Render(new SmallAudit().Compute(), orientation)), "en-n-p")));

    internal static XElement Parse(string markup) => XElement.Parse(markup.Replace(" hidden>", " hidden=\"\">", StringComparison.Ordinal)
        .Replace("data-en-net>", "data-en-net=\"\">", StringComparison.Ordinal)
        .Replace("data-en-net-highlight>", "data-en-net-highlight=\"\">", StringComparison.Ordinal));

    internal static IEnumerable<XElement> WithClass(XElement root, string cssClass) =>
        root.DescendantsAndSelf().Where(element => HasClass(element, cssClass));

    private static bool HasClass(XElement element, string cssClass) =>
        ((string?)element.Attribute("class"))?.Split(' ').Contains(cssClass) == true;

    private static XElement Person(XElement picture, int number) =>
        WithClass(picture, "en-n-p").Single(person => (int?)person.Attribute("data-p") == AlphaOmega.Index(number));

    private static string[] Words(XElement picture) =>
        [.. picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    private static double Radius(int number) => Number(WithClass(Person(Wide, number), "en-n-body").Single(), "r");

    private static double Number(XElement element, string attribute) => (double)element.Attribute(attribute)!;

    [GeneratedRegex("style=|<style|<script|javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StyleOrScript();
}
