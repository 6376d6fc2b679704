using Entente.Methods.Networks.Audit;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>People of an audit by index.</summary>
internal sealed record ChosenPeople(IReadOnlyList<int> Indexes);

/// <summary>People named by their ids, as a person writes them: "12, 39" or "#12, #39".</summary>
internal static class PeopleKeys
{
    public const int Most = 200;

    public static IReadOnlyList<string> Split(IEnumerable<string?> texts) =>
        [.. texts.SelectMany(text => (text ?? string.Empty).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Their indexes; refused with those whom the audit does not know. An id may stand with a # before it.</summary>
    public static Outcome<ChosenPeople> IndexesIn(AuditNetwork audit, IReadOnlyList<string> keys)
    {
        if (keys.Count > Most)
        {
            return Refusal.Invalid(new FieldError("People", $"At most {Most} people can be taken out at once."));
        }

        string[] found = [.. keys.Select(key => audit.Roster.Has(key) || key[0] != '#' ? key : key[1..])];
        FieldError[] unknown = [.. found.Where(key => !audit.Roster.Has(key)).Select(key => new FieldError(
            "People", $"There is nobody with the id “{(key.Length > 60 ? key[..60] + "…" : key)}” in this audit."))];
        return unknown.Length > 0 ? Refusal.Invalid(unknown) : new ChosenPeople([.. found.Select(audit.Roster.IndexOf)]);
    }
}
