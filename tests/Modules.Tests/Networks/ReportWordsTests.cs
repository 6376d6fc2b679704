using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Tests.Networks;

/// <summary>With too little data the sentences say so; figures are short and never a bare NaN.</summary>
public sealed class ReportWordsTests
{
    private const string Head = "from,to,frequency,importance,closeness\n";

    [Fact]
    public void One_firm_has_no_border()
    {
        var report = ReportOf.Files("id,firm\n1,Alpha\n2,Alpha\n", Head + "1,2,4,4,4\n2,1,4,4,4\n").Report;
        Assert.Equal(["Only one firm takes part, so there is no border to span."], SpannersInWords.Of(report));
        Assert.Equal("Nobody is in the core: it takes at least three strong ties to others of the core.", CoreInWords.Of(report)[0]);
        Assert.Equal("Outside the core, 1 inside.", report.People[0].InWords);
    }

    [Fact]
    public void Nobody_spans_where_ties_are_too_few()
    {
        var report = ReportOf.Files("id,firm\n1,Alpha\n2,Omega\n", Head + "1,2,4,4,4\n2,1,4,4,4\n").Report;
        Assert.Equal(
            ["Nobody has at least two strong ties at home and as many to a partner, so nobody spans the border."], SpannersInWords.Of(report));
        Assert.Equal("Alpha’s contact with the other firm rests on #1, the firm’s only person.", SpannersInWords.FlowOf(report, report.Firms[0]));
    }

    [Fact]
    public void No_tie_at_all_is_not_enough_data()
    {
        var report = ReportOf.Files("id,firm\n1,Alpha\n2,Omega\n", Head).Report;
        Assert.Equal(["There is no strong tie, so there is no core: not enough data."], CoreInWords.Of(report));
        Assert.Equal("Alpha has no strong tie to another firm.", SpannersInWords.FlowOf(report, report.Firms[0]));
        Assert.Equal("No working tie. No answer.", report.People[0].InWords);
        Assert.Equal(Words.Undefined, Words.Share(report.People[0].RouteShare));
        Assert.Null(CoreInWords.ChoicesOf(report.Core));
        Assert.Null(TiesInWords.ImportanceToOthers(report.People[0], report.Ties));
    }

    [Fact]
    public void A_contact_who_is_not_the_busiest_is_told()
    {
        var report = ReportOf.Files(
            "id,firm,role\n1,Alpha,\n2,Alpha,alliance contact\n7,Omega,\n8,Omega,\n",
            Head + string.Concat(new[] { "1,7", "7,1", "1,8", "8,1", "2,7", "7,2" }.Select(pair => $"{pair},4,4,4\n"))).Report;
        Assert.EndsWith("Its designated contact, #2, in fact carries 33\u202f%.", SpannersInWords.FlowOf(report, report.Firms[0]), StringComparison.Ordinal);
        Assert.Equal("Carries 1 of the 3 strong ties between the firms. #1 carries most, two.", TiesInWords.LeadOf(report, report.Person("2")));
        Assert.Equal(4, TiesInWords.ImportanceToOthers(report.Person("1"), report.Ties));
    }

    [Fact]
    public void Names_that_an_audit_hides_are_nowhere_in_its_report()
    {
        var report = ReportOf.Files(
            "id,name,firm\n1,Ana Ruiz,Alpha\n2,Ben Ode,Omega\n", Head + "1,2,4,4,4\n", new AuditSettings { PeopleByNumber = true }).Report;
        Assert.True(report.NamesHidden);
        Assert.DoesNotContain("Ruiz", ReportJson.Write(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "not enough data")]
    [InlineData(0.0, "0")]
    [InlineData(0.123, "0.12")]
    [InlineData(12.34, "12.3")]
    [InlineData(1234.5, "1,235")]
    public void Figures_have_three_digits_at_most(double? figure, string words) => Assert.Equal(words, Words.Figure(figure));

    [Theory]
    [InlineData("39")]
    [InlineData("Ana Ruiz")]
    [InlineData("ana@example.org")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("~")]
    [InlineData("~QQ")]
    [InlineData("50%")]
    [InlineData("Jörg?#")]
    public void A_key_comes_back_from_an_address_as_it_went(string key)
    {
        var uri = new Uri(new Uri("http://localhost"), $"/w/a/{AuditPaths.Person(Guid.Empty, key)}");
        var segment = Uri.UnescapeDataString(uri.Segments[^1]);
        Assert.Equal(7, uri.Segments.Length);
        Assert.Equal(key, AuditPaths.FromSegment(segment));
    }
}
