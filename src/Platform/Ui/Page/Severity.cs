namespace Entente.Platform.Ui.Page;

/// <summary>How pressing a matter is. Always shown as a bar and a word, never as colour alone.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Note,

    /// <summary>Due, nothing wrong yet.</summary>
    Due,

    /// <summary>Waiting for the other side.</summary>
    Waiting,

    /// <summary>At risk.</summary>
    Attention,

    /// <summary>Late or critical.</summary>
    Critical,

    /// <summary>Done, or as it should be.</summary>
    Good,
}
