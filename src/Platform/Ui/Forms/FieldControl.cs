namespace Entente.Platform.Ui.Forms;

/// <summary>What a control must know of the field around it.</summary>
public sealed record FieldControl(string Id, bool HasHint, bool HasError)
{
    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    /// <summary>The ids for <c>aria-describedby</c>; null when nothing describes the control.</summary>
    public string? DescribedBy => (HasHint, HasError) switch
    {
        (true, true) => $"{HintId} {ErrorId}",
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => null,
    };
}
