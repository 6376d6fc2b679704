using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Reports;

/// <summary>A person as another report names him or her.</summary>
internal sealed record NamedPerson(string Key, string Called, string Firm, int FirmIndex, Level? Level, string? Function)
{
    public static NamedPerson Of(AuditNetwork audit, int person)
    {
        var participant = audit.Roster.People[person];
        return new(participant.Id, audit.Names[person], participant.Firm, audit.Roster.FirmOf(person), participant.Level, participant.Function);
    }

    public static IReadOnlyList<NamedPerson> ListOf(AuditNetwork audit, IEnumerable<int> people) =>
        [.. people.Select(person => Of(audit, person))];
}
