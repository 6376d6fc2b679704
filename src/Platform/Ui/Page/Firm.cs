namespace Entente.Platform.Ui.Page;

/// <summary>On whose side somebody or something is. We are a blue circle, the other firm an orange square.</summary>
public enum Firm
{
    Us,
    Them,
    Both,
}
