using Entente.Modules.Directory.Contracts;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Alliances.Parts;

/// <summary>People as choices: name, level, firm.</summary>
internal static class PersonChoices
{
    public static IEnumerable<Choice> Of(IEnumerable<PersonRef> people, string? firm = null) =>
        from person in people
        let details = new[] { person.Level?.ToString().ToLowerInvariant(), person.Function, firm }.Where(part => !string.IsNullOrEmpty(part))
        select new Choice(person.Id.ToString(), $"{person.Name} ({string.Join(", ", details)})");
}
