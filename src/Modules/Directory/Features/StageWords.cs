using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Stages of a relationship in words and as choices.</summary>
internal static class StageWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. Enum.GetValues<RelationshipStage>().Select(s => new Choice(s.ToString(), Amount.Capital(s.Word())))];

    /// <summary>For the filter of relationships.</summary>
    public static IReadOnlyList<Choice> Filters { get; } =
        [.. Enum.GetValues<RelationshipStage>().Select(s => new Choice(s.Word(), Amount.Capital(s.Word())))];

    public static string Word(this RelationshipStage stage) => stage switch
    {
        RelationshipStage.Idea => "idea",
        RelationshipStage.Forming => "forming",
        RelationshipStage.Active => "active",
        RelationshipStage.Ending => "ending",
        RelationshipStage.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
    };

    public static RelationshipStage? StageOf(string? word) => Enum.GetValues<RelationshipStage>().Cast<RelationshipStage?>()
        .SingleOrDefault(s => s!.Value.Word().Equals(word, StringComparison.OrdinalIgnoreCase));
}
