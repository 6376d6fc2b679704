using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What a person's page says first.</summary>
internal static class PersonInWords
{
    /// <summary>"Catherine Bell works at Omega as marketing director, at senior level in marketing."</summary>
    public static string Who(PersonView person)
    {
        var position = person.Position is null ? string.Empty : $" as {person.Position.Replace("; ", " and ", StringComparison.Ordinal)}";
        var place = (person.Level, person.Function) switch
        {
            ({ } level, { } function) => $", at {level.Word()} level in {function}",
            ({ } level, null) => $", at {level.Word()} level",
            (null, { } function) => $", in {function}",
            _ => string.Empty,
        };
        return $"{person.Name} works at {person.Organisation}{(person.IsOurs ? ", our own firm," : string.Empty)}{position}{place}."
            .Replace(",,", ",", StringComparison.Ordinal).Replace(",.", ".", StringComparison.Ordinal);
    }

    /// <summary>What a network audit needs and nobody has entered; null when nothing is missing.</summary>
    public static string? Missing(PersonView person)
    {
        string[] missing =
        [
            .. person.Level is null ? ["level"] : Array.Empty<string>(),
            .. person.Function is null ? ["function"] : Array.Empty<string>(),
        ];
        return missing.Length == 0
            ? null
            : $"{Amount.Capital(Amount.List(missing))} {(missing.Length == 1 ? "is" : "are")} not known: a network audit asks for {(missing.Length == 1 ? "it" : "them")}.";
    }
}
