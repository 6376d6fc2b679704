namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>Ids in the order that people expect: numbers by value, texts by code point.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    internal static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        IsNumber(x) && IsNumber(y) && x!.TrimStart('0').Length.CompareTo(y!.TrimStart('0').Length) is not 0 and var order
            ? order
            : string.CompareOrdinal(x, y);

    private static bool IsNumber(string? text) => text is { Length: > 0 } && text.All(char.IsAsciiDigit);
}
