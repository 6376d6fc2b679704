using System.Globalization;

namespace Entente.Platform.Imports;

/// <summary>One thing that is wrong in an imported file, in words that say what would be right.</summary>
/// <param name="File">Name of the file as the person gave it.</param>
/// <param name="Row">Line of the file where the row begins, the header in row 1; null for the file as a whole.</param>
/// <param name="Column">Name of the column as its header has it; null for the row as a whole.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ImportProblem(string File, long? Row, string? Column, string Message)
{
    /// <summary>Where it is: file, row and column as far as they are known.</summary>
    public string Place
    {
        get
        {
            var row = Row is { } number ? string.Create(CultureInfo.InvariantCulture, $", row {number}") : "";
            return File + row + (Column is null ? "" : $", column {Column}");
        }
    }

    public override string ToString() => $"{Place}: {Message}";
}
