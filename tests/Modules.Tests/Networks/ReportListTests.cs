using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Tests.Networks;

/// <summary>People and ties of a report: filtered, in order, page by page.</summary>
public sealed class ReportListTests
{
    private static readonly StoredReport Stored = ReportOf.Files(
        """
        id,name,firm,level,function,role
        1,Ana,Alpha,senior,marketing,project manager
        2,Zoë,Alpha,operating,marketing,
        10,Cem,Alpha,,systems,
        8,Mia,Omega,middle,marketing,alliance contact
        9,Nil,Omega,operating,systems,
        """,
        """
        from,to,frequency,importance,closeness
        1,2,4,4,4
        2,1,4,4,4
        1,8,5,4,3
        8,1,4,4,4
        8,9,3,3,3
        9,8,3,4,5
        2,9,3,3,1
        9,2,3,3,1
        """);

    [Theory]
    [InlineData(null, "1 8 2 9 10")]
    [InlineData("person", "1 2 8 9 10")]
    [InlineData("-person", "10 9 8 2 1")]
    [InlineData("firm", "1 2 10 8 9")]
    [InlineData("-level", "1 8 2 9 10")]
    [InlineData("level", "2 9 8 1 10")]
    [InlineData("-across", "1 8 2 9 10")]
    public void People_stand_in_the_order_asked_for_and_those_without_a_value_last(string? sort, string keys) =>
        Assert.Equal(keys, Keys(People(new(new(Sort: sort)))));

    [Fact]
    public void People_are_found_by_firm_level_function_place_and_words()
    {
        var all = new PeopleQuery(new());
        Assert.Equal("8 9", Keys(People(all with { Firm = "Omega" })));
        Assert.Equal("2 9", Keys(People(all with { Level = Level.Operating })));
        Assert.Equal("9 10", Keys(People(all with { Function = "systems" })));
        Assert.Equal("", Keys(People(all with { IsSpanner = true })));
        Assert.Equal("1 8 2 9 10", Keys(People(all with { InCore = false })));
        Assert.Equal("2", Keys(People(all with { List = new("ZOE") })));
        Assert.Equal("8", Keys(People(all with { List = new("alliance") })));
        Assert.Equal("", Keys(People(all with { Finding = 99 })));
    }

    [Fact]
    public void The_evidence_of_a_finding_is_its_people_and_its_ties()
    {
        var (number, finding) = Stored.Report.Findings.Index().First(f => f.Item.Ties.Count > 0);
        Assert.Equal(finding.People.Order(), People(new(new()) { Finding = number + 1 }).Items.Select(p => p.Key).Order());
        Assert.Equal(finding.Ties.Count, Ties(new(new()) { Finding = number + 1 }).Total);
    }

    [Fact]
    public void Ties_stand_strongest_first_and_are_found_by_kind_person_and_side()
    {
        Assert.Equal([("1", "8"), ("1", "2"), ("8", "9"), ("2", "9")], Ties(new(new())).Items.Select(t => (t.A, t.B)));
        Assert.Equal(3, Ties(new(new()) { AtLeast = TieKind.Strong }).Total);
        Assert.Equal(2, Ties(new(new()) { Across = true }).Total);
        Assert.Equal(2, Ties(new(new()) { Person = "9" }).Total);
    }

    [Fact]
    public void Pages_follow_each_other_forth_and_back()
    {
        var first = People(new(new(Size: 2)));
        var second = People(new(new(Cursor: first.Next, Size: 2)));
        var third = People(new(new(Cursor: second.Next, Size: 2)));
        Assert.Equal("1 8 2 9 10", string.Join(' ', new[] { first, second, third }.Select(Keys)));
        Assert.Null(third.Next);
        Assert.Null(first.Previous);
        Assert.Equal("1 8", Keys(People(new(new(Cursor: second.Previous, Size: 2)))));
        Assert.Equal(5, second.Total);
    }

    [Fact]
    public void A_cursor_of_another_order_or_an_earlier_result_is_refused()
    {
        var next = People(new(new(Size: 2))).Next;
        foreach (var (stored, query) in new[]
        {
            (Stored, new ListQuery(Sort: "firm", Cursor: next)),
            (Stored with { Version = Guid.CreateVersion7() }, new ListQuery(Cursor: next)),
            (Stored, new ListQuery(Cursor: "!")),
            (Stored, new ListQuery(Cursor: "AAAA")),
            (Stored, new ListQuery(Size: 0)),
            (Stored, new ListQuery(Sort: "shoe size")),
        })
            Assert.Equal(RefusalKind.Invalid, ListPeople.Of(stored, new(query)).Refusal?.Kind);
        Assert.Equal(RefusalKind.Invalid, ListTies.Of(Stored, new(new ListQuery(Sort: "kind"))).Refusal?.Kind);
    }

    [Fact]
    public void A_report_that_is_written_and_read_is_the_same()
    {
        var json = ReportJson.Write(Stored.Report);
        Assert.Equal(json, ReportJson.Write(ReportJson.Read(AuditReport.CurrentFormat, json)!));
        Assert.Contains("\"symmetrisation\":\"minimum\"", json, StringComparison.Ordinal);
        Assert.Null(ReportJson.Read(AuditReport.CurrentFormat, "[]"));
        Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
    }

    private static ListPage<ReportedPerson> People(PeopleQuery query) => ListPeople.Of(Stored, query).Value;

    private static ListPage<ReportedTie> Ties(TiesQuery query) => ListTies.Of(Stored, query).Value;

    private static string Keys(ListPage<ReportedPerson> page) => string.Join(' ', page.Items.Select(p => p.Key));
}
