using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Methods.Tests.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Picture;

public sealed class PictureWordsTests
{
    [Fact]
    public void The_caption_says_what_was_counted_and_how() => Assert.Equal(
        "Counted: 20 strong ties across, 66 inside; 17 working ties across, 35 inside. "
        + "A working tie has frequency and importance of at least 3 of 5, a strong tie also closeness of at least 3, "
        + "by the lower of the two sides’ ratings. Ties of the two people who did not answer (#11, #34) are dashed. PM: project manager.",
        PictureCaption.Of(AlphaOmega.Audit));

    [Fact]
    public void The_caption_tells_other_marks_and_rules()
    {
        var settings = new AuditSettings { Symmetrisation = Symmetrisation.Mean, WorkingFrequency = 2, WorkingImportance = 2.5, CloseCloseness = 4 };

        Assert.Contains(
            "frequency of at least 2 and importance of at least 2.5 of 5, a strong tie also closeness of at least 4, by the mean of the two sides’ ratings",
            PictureCaption.Of(new SmallAudit().With("a Alpha\nb Omega").Strong("a-b").Compute(settings)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_core_the_caption_says_so() => Assert.Contains(
        "so there is no core",
        PictureCaption.Of(new SmallAudit().With("a Alpha\nb Omega").Strong("a-b").Compute()),
        StringComparison.Ordinal);

    [Fact]
    public void A_poor_fit_is_called_no_clear_core()
    {
        var audit = AlphaOmega.Audit with { Core = AlphaOmega.Audit.Core with { Fit = 0.21, IsClear = false } };

        Assert.Contains("There is no clear core: the strong ties fit a core and a periphery by 0.21, below 0.3.", PictureCaption.Of(audit), StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_lists_what_occurs_and_no_more()
    {
        Assert.Contains("known from one side only", PictureLegend.Of(AlphaOmega.Audit), StringComparison.Ordinal);
        Assert.Contains("customer service", PictureLegend.Of(AlphaOmega.Audit), StringComparison.Ordinal);

        var small = PictureLegend.Of(new SmallAudit().With("a Alpha\nb Alpha").Strong("a-b").Compute());

        Assert.DoesNotContain("across", small, StringComparison.Ordinal);
        Assert.DoesNotContain("one side only", small, StringComparison.Ordinal);
        Assert.DoesNotContain("boundary spanner", small, StringComparison.Ordinal);
    }

    [Fact]
    public void A_downloaded_drawing_carries_its_colours_and_no_variable()
    {
        const string Sheet = """
            :root { --en-net-1: #123456; }
            @media screen { [data-bs-theme="dark"] { --en-net-1: #ffffff; } }
            .en-net .en-n-body { fill: var(--en-net-1); stroke: var(--en-surface, #fefefe); }
            .en-net-ctl { display: none; }
            """;
        var layout = AlphaOmega.Wide;

        var file = NetworkPicture.RenderFile(AlphaOmega.Audit, layout, Sheet);

        Assert.StartsWith("<?xml", file, StringComparison.Ordinal);
        Assert.Contains(".en-net .en-n-body { fill: #123456; stroke: #fefefe; }", file, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", file, StringComparison.Ordinal);
        Assert.DoesNotContain("#ffffff", file, StringComparison.Ordinal);
        Assert.NotNull(System.Xml.Linq.XDocument.Parse(file));
    }
}
