namespace Entente.Platform.Ui.Frame;

/// <summary>A sentence that one page leaves for the next.</summary>
/// <param name="Sentence">What was done, or why it was not.</param>
/// <param name="IsRefusal">True when it was not done.</param>
/// <param name="Undo">How to take it back at once; null when one cannot.</param>
public sealed record Notice(string Sentence, bool IsRefusal = false, NoticeUndo? Undo = null);

/// <summary>A button that takes something back: a form is posted to the path with the version and the page to return to.</summary>
public sealed record NoticeUndo(string Path, Guid Version);
