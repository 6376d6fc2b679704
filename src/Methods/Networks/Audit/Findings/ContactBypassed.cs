namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>A firm has named a contact, and less than the marked share (25 %) of its strong contact across passes there.
/// </summary>
internal static class ContactBypassed
{
    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        from firm in audit.Firms
        where firm.Flow is not null && firm.People.Count > 1
        from contact in firm.Contacts
        where contact.StrongShare < audit.Settings.SpreadShare && firm.Flow!.TopPerson != contact.Person
        select About(audit, firm, contact);

    private static Finding About(AuditResult audit, FirmProfile firm, ContactShare contact)
    {
        var (name, top) = (audit.Names[contact.Person], firm.Flow!.TopPerson);
        return new Finding(
            FindingKind.ContactBypassed,
            Severity.Note,
            "Contact passes the designated contact by",
            $"{name} is {Wording.Possessive(firm.Name)} designated contact and holds {Wording.Percent(contact.StrongShare!.Value)} of its strong contact across; "
                + $"{audit.Names[top]} holds {Wording.Percent(firm.Flow.TopShare)}.",
            "Who is named as the door and does not know what goes through it gives wrong answers.",
            Sources.Hutt,
            $"Name {audit.Names[top]} beside {name}, or let both tell each other weekly what was asked and answered.",
            $"let {name} and {audit.Names[top]} tell each other weekly what was asked and answered",
            [contact.Person, top],
            audit.StrongTiesOf([contact.Person]))
        {
            Subject = $"{firm.Name}, {audit.Roster.People[contact.Person].Id}",
        };
    }
}
