using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// What stands on the sample's timeline, around the day on which it is loaded: the matters of the case of Hutt et al.
/// (2000) as an alliance manager would note them.
/// </summary>
internal static class SampleTimeline
{
    public static async Task AddAsync(AppDbContext db, EntryWriting writing, Guid omega, Actor actor, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(writing.NowUtc);
        var people = await db.Set<Person>().Where(p => p.ExternalId != null).ToDictionaryAsync(p => p.ExternalId!, p => p.Id, ct);
        foreach (var entry in Entries(today).Concat(Held(today, people)))
        {
            _ = (await writing.AddAsync(db, entry with { OrganisationId = omega }, actor, ct)).Value;
        }
    }

    /// <summary>
    /// What was held already, with who came: by their numbers in the study. Alpha's highest-ranking manager, #7, came once;
    /// the work is done by others.
    /// </summary>
    private static IEnumerable<EntryDetails> Held(DateOnly today, Dictionary<string, Guid> people)
    {
        yield return Meeting("Steering committee", -340, "7", "30", "24", "26", "12");
        yield return Meeting("Steering committee", -160, "30", "24", "26", "19");
        foreach (var day in new[] { -75, -47, -19 })
        {
            yield return Meeting("Marketing of the card", day, "19", "26", "39", "12", "4");
        }

        EntryDetails Meeting(string title, int day, params string[] attendees) => new()
        {
            Kind = EntryKind.Meeting,
            Title = title,
            Day = today.AddDays(day),
            At = new TimeOnly(10, 0),
            Minutes = 90,
            AttendeeIds = [.. attendees.Select(number => people[number])],
        };
    }

    private static IEnumerable<EntryDetails> Entries(DateOnly today) =>
    [
        new()
        {
            Kind = EntryKind.Note,
            Text = "The sponsors meet **twice a year** only. Those who do the daily work learn of decisions late:\n\n"
                + "- service levels were changed without telling Omega's operations\n- two people of Omega carry most of the contact",
        },
        new()
        {
            Kind = EntryKind.Task,
            Title = "Name a deputy for the contact to Omega's operations",
            Text = "Most of the flow goes through one person. The network audit shows who could take over.",
            Day = today.AddDays(-3),
        },
        new()
        {
            Kind = EntryKind.Task,
            Title = "Agree with Omega who answers questions on the card's service",
            Day = today.AddDays(1),
        },
        new()
        {
            Kind = EntryKind.Task,
            Title = "Prepare the figures for the steering committee",
            Day = today.AddDays(8),
            Repeats = Recurrence.Monthly,
        },
        new()
        {
            Kind = EntryKind.Meeting,
            Title = "Weekly call with Omega",
            Day = today.AddDays(2),
            At = new TimeOnly(14, 0),
            Minutes = 30,
            Place = "by phone",
        },
        new()
        {
            Kind = EntryKind.Meeting,
            Title = "Steering committee",
            Day = today.AddDays(10),
            At = new TimeOnly(10, 0),
            Minutes = 120,
        },
        new() { Kind = EntryKind.Milestone, Title = "Second issue of the card", Day = today.AddDays(13) },
    ];
}
