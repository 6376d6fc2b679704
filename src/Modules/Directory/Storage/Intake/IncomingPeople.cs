using Entente.Platform.Storage;
using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Storage.Intake;

/// <summary>Checks the rows of an import by the same rules as the form does.</summary>
internal static class IncomingPeople
{
    public static IReadOnlyList<FieldError> FindErrors(IReadOnlyList<IncomingPerson> people)
    {
        var errors = new List<FieldError>();
        var seen = new Dictionary<(string Organisation, string ExternalId), int>();
        for (var i = 0; i < people.Count; i++)
        {
            var details = people[i].ToDetails();
            errors.AddRange(Check.Shape(details).Select(e => e with { Field = FieldOf(i, e.Field) }));
            if (Cleaned.OrNull(details.Organisation) is not { } organisation)
            {
                errors.Add(new(FieldOf(i, nameof(IncomingPerson.OrganisationName)), "Give the organisation's name."));
            }
            else if (Cleaned.OrNull(details.ExternalId) is { } externalId
                && !seen.TryAdd((SortKeys.Of(organisation), externalId), i))
            {
                errors.Add(new(
                    FieldOf(i, nameof(details.ExternalId)), $"'{externalId}' stands for somebody else of {organisation} already."));
            }
        }

        return errors;
    }

    public static PersonDetails ToDetails(this IncomingPerson person) => new()
    {
        Name = person.Name,
        Organisation = person.OrganisationName,
        Level = person.Level,
        Function = person.Function,
        Position = person.Position,
        Email = person.Email,
        ExternalId = person.ExternalId,
    };

    private static string FieldOf(int row, string field)
    {
        var name = field == nameof(PersonDetails.Organisation) ? nameof(IncomingPerson.OrganisationName) : field;
        return string.Create(CultureInfo.InvariantCulture, $"people[{row}].{char.ToLowerInvariant(name[0])}{name[1..]}");
    }
}
