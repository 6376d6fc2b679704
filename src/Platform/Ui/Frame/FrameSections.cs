namespace Entente.Platform.Ui.Frame;

/// <summary>Places in the frame that a page fills.</summary>
public static class FrameSections
{
    /// <summary>The path in the top bar; filled by the page's opening.</summary>
    public static object Crumbs { get; } = new();

    /// <summary>Controls at the right of the top bar, before the theme.</summary>
    public static object BarTools { get; } = new();
}
