using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class FlowTests
{
    [Fact]
    public void One_person_with_eight_tenths_of_the_contact_makes_a_firm_centralised()
    {
        // Strength 4 each: v holds 4 of 5 ties across, a one.
        var alpha = new SmallAudit().With("v Alpha\na Alpha\nb Alpha\nc Alpha\nm Omega\nn Omega\no Omega\np Omega")
            .Strong("v-m v-n v-o v-p a-m").Compute().Firms[0];

        Assert.Equal((0, 0.8), (alpha.Flow!.TopPerson, alpha.Flow.TopShare));
        Assert.Equal((0 + 12 + 16 + 16) / (3.0 * 20), alpha.Flow.Centralisation!.Value, 12);
        Assert.Equal(FlowStyle.Centralised, alpha.Flow.Style);
    }

    [Fact]
    public void A_firm_whose_people_share_equally_is_decentralised()
    {
        var alpha = new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nd Alpha\ne Alpha\nm Omega")
            .Strong("a-m b-m c-m d-m e-m").Compute().Firms[0];

        Assert.Equal((0.2, 0.0, FlowStyle.Decentralised), (alpha.Flow!.TopShare, alpha.Flow.Centralisation, alpha.Flow.Style));
    }

    [Fact]
    public void Half_the_contact_in_a_firm_of_two_is_not_centralised()
    {
        var alpha = new SmallAudit().With("a Alpha\nb Alpha\nm Omega\nn Omega").Strong("a-m b-n").Compute().Firms[0];

        Assert.Equal((0.5, FlowStyle.Mixed), (alpha.Flow!.TopShare, alpha.Flow.Style));
    }

    [Fact]
    public void A_firm_of_one_has_a_top_person_and_no_style()
    {
        var alpha = new SmallAudit().With("a Alpha\nm Omega\nn Omega").Strong("a-m").Compute().Firms[0];

        Assert.Equal(new FirmFlow(0, 1, Centralisation: null, Style: null), alpha.Flow);
    }

    [Fact]
    public void Without_a_strong_tie_across_there_is_no_flow()
    {
        var audit = new SmallAudit().With("a Alpha\nb Alpha\nm Omega").Strong("a-b").Working("a-m").Compute();

        Assert.All(audit.Firms, firm => Assert.Null(firm.Flow));
        Assert.All(audit.People, person => Assert.Null(person.FlowShare));
    }

    [Fact]
    public void A_designated_contact_is_shown_with_what_in_fact_passes_there()
    {
        var alpha = new SmallAudit().With("a Alpha\nb Alpha\nm Omega\nn Omega").Role("b", "key contact")
            .Strong("a-m a-n b-m").Working("b-n").Compute().Firms[0];

        var contact = Assert.Single(alpha.Contacts);
        Assert.Equal(1, contact.Person);
        Assert.Equal(1 / 3.0, contact.StrongShare!.Value, 12);
        Assert.Equal(0.5, contact.WorkingShare);
    }
}
