namespace Entente.Platform.Ui.Page;

/// <summary>The few drawings that pages use; each stands beside a word or has an accessible name on its control.</summary>
public enum IconName
{
    Menu,
    Close,
    Search,
    ChevronDown,
    Theme,
    Up,
    Down,
    Download,
    Copy,
    Plus,
    Bell,
    Check,
}
