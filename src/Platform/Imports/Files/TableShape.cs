namespace Entente.Platform.Imports.Files;

/// <summary>What kind of file a table is in.</summary>
public enum TableKind
{
    Csv,
    Xlsx,
}

/// <summary>How the letters of a text file are stored.</summary>
public enum TextCoding
{
    /// <summary>UTF-8; bytes that cannot be UTF-8 are read as Windows-1252.</summary>
    Utf8,
    Utf16,
    Utf16BigEndian,
    Windows1252,
    Windows1250,
    Windows1251,
    MacRoman,
}

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    Point,
    Comma,
}

/// <summary>In which order day, month and year stand. A year of four digits in front is always understood.</summary>
public enum DateOrder
{
    YearFirst,
    DayFirst,
    MonthFirst,
}

/// <summary>What stands between the cells of a text file.</summary>
public enum CellSeparator
{
    Comma,
    Semicolon,
    Tab,
    Bar,
}

/// <summary>How a file is to be read: found by looking at it, and changed by the person where that was wrong.</summary>
public sealed record TableShape
{
    public TableKind Kind { get; init; }

    public TextCoding Coding { get; init; }

    public CellSeparator Separator { get; init; }

    public DecimalMark DecimalMark { get; init; }

    public DateOrder DateOrder { get; init; }

    /// <summary>The sheet of a workbook; empty: the first.</summary>
    public string? Sheet { get; init; }

    public char SeparatorCharacter => Separator switch
    {
        CellSeparator.Semicolon => ';',
        CellSeparator.Tab => '\t',
        CellSeparator.Bar => '|',
        _ => ',',
    };

    public static CellSeparator SeparatorOf(char character) => character switch
    {
        ';' => CellSeparator.Semicolon,
        '\t' => CellSeparator.Tab,
        '|' => CellSeparator.Bar,
        _ => CellSeparator.Comma,
    };
}
