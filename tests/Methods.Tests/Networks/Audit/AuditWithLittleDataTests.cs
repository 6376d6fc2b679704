using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>With too little data an audit says so; it never fails and never shows a figure that is not one.</summary>
public sealed class AuditWithLittleDataTests
{
    [Fact]
    public void Nobody_takes_part() =>
        Assert.Equal("Nobody takes part in this audit yet, so there is nothing to say.", Says(new SmallAudit()));

    [Fact]
    public void Nobody_has_rated_anybody()
    {
        var audit = new SmallAudit().With("a Alpha\nb Omega");

        Assert.Equal(
            "2 people of two firms take part; there is no rating yet. There is not enough data to say who works closely with whom.",
            Says(audit));
        Assert.Empty(audit.Compute().Findings);
        Assert.Equal(0, audit.Compute().Response.Share);
    }

    [Fact]
    public void Nobody_was_asked_so_there_is_no_response_rate() => Assert.Null(new SmallAudit().Compute().Response.Share);

    [Fact]
    public void A_single_firm_has_no_contact_between_firms()
    {
        var audit = new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nd Alpha").Strong("a-b a-c a-d b-c b-d c-d");

        Assert.StartsWith(
            "Only one firm takes part, so nothing can be said about contact between firms; "
            + "Alpha’s four people are joined by six strong ties, and four stand in the core.",
            Says(audit),
            StringComparison.Ordinal);
        Assert.All(audit.Compute().People, person => Assert.Null(person.RouteShare));
    }

    [Fact]
    public void Everybody_is_isolated()
    {
        var audit = new SmallAudit().With("a Alpha senior\nb Alpha\nm Omega").Rates("a", "b", 1, 1, 1).Rates("b", "m", 0, 0, 0).Rates("m", "a", 2, 2, 2);

        Assert.Equal(0, audit.Compute().Core.Count);
        Assert.Contains("No strong tie joins the firms, and no working tie either.", Says(audit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_firm_of_one_person_is_a_firm()
    {
        var audit = new SmallAudit().With("a Alpha\nm Omega\nn Omega").Strong("a-m a-n m-n").Compute();

        Assert.Equal(1, audit.Firms[0].Flow!.TopShare);
        Assert.Null(audit.Firms[0].Flow!.Style);
    }

    [Fact]
    public void Few_answers_are_said_first() =>
        Assert.StartsWith(
            "Only 2 of 4 people answered, so what follows shows a direction, not a measurement.",
            Says(new SmallAudit().With("a Alpha\nb Alpha\nm Omega\nn Omega").Strong("a-m")),
            StringComparison.Ordinal);

    [Fact]
    public void Three_firms_are_told_by_their_heaviest_pair() =>
        Assert.StartsWith(
            "The three firms are joined by 4 strong ties, 3 of them between Alpha and Omega, and 3 of these end at one person, Alpha’s a.",
            Says(new SmallAudit().With("a Alpha\nm Omega\nn Omega\no Omega\ns Sigma").Strong("a-m a-n a-o m-s")),
            StringComparison.Ordinal);

    [Fact]
    public void Names_that_end_in_s_take_an_apostrophe_only() =>
        Assert.Contains("Siemens’ m", Says(new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nm Siemens").Strong("m-a m-b m-c")), StringComparison.Ordinal);

    private static string Says(SmallAudit audit) =>
        string.Join(' ', audit.Compute().Sentences.Select(sentence => sentence.Text));
}
