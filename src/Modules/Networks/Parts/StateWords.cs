using Entente.Modules.Networks.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Networks.Parts;

/// <summary>States of findings and introductions in words.</summary>
internal static class StateWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [new(nameof(Progress.Open), "Open"), new(nameof(Progress.Accepted), "Accepted: in hand"), new(nameof(Progress.Done), "Done")];

    public static string Of(Progress state) => state.ToString();
}
