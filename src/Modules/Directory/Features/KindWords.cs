using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>What an organisation is to us, in words and as choices.</summary>
internal static class KindWords
{
    /// <summary>For a form.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. RelationshipKinds.All.Select(kind => new Choice(kind.ToString(), Amount.Capital(kind.Word())))];

    /// <summary>For the filter of relationships.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. RelationshipKinds.All.Select(kind => new Choice(kind.Word(), Amount.Capital(kind.Word()) + "s"))];

    /// <summary>For the filter of organisations.</summary>
    public static IReadOnlyList<Choice> Filters { get; } = [.. Kinds, new(KindChoice.None, "No relationship")];

    /// <summary>"customer, partner".</summary>
    public static string Of(IReadOnlyList<RelationshipKind> kinds) => RelationshipKinds.Join(kinds);

    /// <summary>"our customer and partner".</summary>
    public static string Ours(IReadOnlyList<RelationshipKind> kinds) => "our " + Amount.List([.. kinds.Select(k => k.Word())]);
}
