namespace Entente.Platform.Ui.Forms;

/// <summary>One of the values that a person can choose, and its words.</summary>
public sealed record Choice(string Value, string Text);
