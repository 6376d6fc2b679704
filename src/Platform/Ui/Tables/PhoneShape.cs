namespace Entente.Platform.Ui.Tables;

/// <summary>How a table fits a narrow screen.</summary>
public enum PhoneShape
{
    /// <summary>Columns marked as wide-only are left out; what is still too wide scrolls inside the table.</summary>
    FewerColumns,

    /// <summary>Each row becomes a short list of title and value.</summary>
    Stacked,
}
