namespace Entente.Platform.Ui.Page;

/// <summary>What an alert is about; its first words say the same.</summary>
public enum AlertKind
{
    Note,
    Done,
    Warning,
    Error,
}
