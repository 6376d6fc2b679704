namespace Entente.Platform.Ui.Page;

/// <summary>The word and the style of a severity.</summary>
internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Critical => "Critical",
        Severity.Attention => "Attention",
        Severity.Waiting => "Waiting",
        Severity.Due => "Due",
        Severity.Good => "Good",
        _ => "Note",
    };

    public static string CssClass(this Severity severity) => severity switch
    {
        Severity.Critical => "en-critical",
        Severity.Attention => "en-attention",
        Severity.Waiting => "en-waiting",
        Severity.Good => "en-good",
        _ => "en-due",
    };
}
