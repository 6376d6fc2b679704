namespace Entente.Platform.Ui.Frame;

/// <summary>A step on the way to the page, above it in the top bar.</summary>
public sealed record Crumb(string Text, string Href);
