using System.Globalization;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Somebody who is asked, with the roles in the alliance.</summary>
internal sealed record RosterChoice(Guid PersonId, string? Roles)
{
    /// <summary>The id of a file; null: the number of the earlier audit, or the next one.</summary>
    public string? Key { get; init; }

    /// <summary>Alliances with a partner's rivals in which this person works too.</summary>
    public IReadOnlyList<string>? AlsoServes { get; init; }
}

/// <summary>Makes the roster of a survey from people of the directory: whoever was asked before keeps the number.</summary>
internal static class SurveyRoster
{
    public const int MostPeople = PeopleFile.MostPeople;

    /// <summary>The participants of an earlier audit by their person; empty without one.</summary>
    public static async Task<IReadOnlyDictionary<Guid, AuditParticipant>> EarlierAsync(AppDbContext db, Guid? auditId, CancellationToken ct)
    {
        var earlier = auditId is null ? [] : await db.Set<AuditParticipant>().AsNoTracking()
            .Where(p => p.AuditId == auditId && p.PersonId != null).OrderBy(p => p.Position).ToListAsync(ct);
        return earlier.DistinctBy(p => p.PersonId).ToDictionary(p => p.PersonId!.Value);
    }

    /// <summary>Adds the chosen people, our own firm first, with their respondents.</summary>
    public static void Add(
        AppDbContext db, NetworkAudit audit, IReadOnlyList<OrganisationRef> firms, IReadOnlyList<PersonRef> people,
        IReadOnlyList<RosterChoice> chosen, IReadOnlyDictionary<Guid, AuditParticipant> earlier)
    {
        var order = firms.OrderBy(f => !f.IsOwn).Select((firm, place) => (firm, place)).ToDictionary(x => x.firm.Id);
        var choices = chosen.DistinctBy(c => c.PersonId).ToDictionary(c => c.PersonId);
        var next = 1 + earlier.Values.Select(p => int.TryParse(p.Key, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0).Max();
        var taken = people.Where(p => choices.ContainsKey(p.Id)).OrderBy(p => order[p.OrganisationId].place).ToList();
        foreach (var (place, person) in taken.Index())
        {
            var (choice, before) = (choices[person.Id], earlier.GetValueOrDefault(person.Id));
            var key = choice.Key ?? before?.Key ?? (next++).ToString(CultureInfo.InvariantCulture);
            var participant = AuditParticipant.Take(
                audit, place, AsParticipant(key, person, order[person.OrganisationId].firm.Name, choice.Roles ?? string.Empty) with
                {
                    AlsoServes = choice.AlsoServes ?? AuditParticipant.SplitServes(before?.AlsoServes),
                },
                choice.Roles ?? string.Empty, person.Id);
            db.Add(participant);
            db.Add(SurveyRespondent.Of(participant));
        }
    }

    private static Participant AsParticipant(string key, PersonRef person, string firm, string roles) => new(
        key, person.Name, firm,
        person.Level switch
        {
            PersonLevel.Senior => Level.Senior,
            PersonLevel.Middle => Level.Middle,
            PersonLevel.Operating => Level.Operating,
            _ => null,
        },
        person.Function, AllianceRole.ParseAll(roles));
}
