namespace Entente.Platform.Ui.Page;

/// <summary>A saved view of a list, or a part of a record, as a tab.</summary>
public sealed record ViewTab(string Text, string Href, bool IsCurrent, int? Count = null);
