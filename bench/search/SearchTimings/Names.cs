/// <summary>Made-up names of firms, always the same ones: a name of its own from syllables, and common words behind it.</summary>
internal sealed class Names(ulong seed)
{
    private static readonly string[] Starts =
        ["al", "be", "cor", "da", "el", "fal", "gro", "hal", "in", "jo", "kes", "lor", "mar", "nor", "or", "pre", "qua", "ra", "sie", "tor", "ul", "vel", "wes", "xan", "yor", "zel"];

    private static readonly string[] Middles =
        ["ba", "ce", "den", "fi", "ga", "hel", "i", "ka", "le", "men", "na", "o", "per", "ri", "sa", "ten", "u", "vi", "wa", "ze", "ther", "lon", "mi", "ro"];

    private static readonly string[] Ends =
        ["berg", "ca", "dorf", "el", "field", "gard", "ham", "is", "land", "man", "nen", "on", "quist", "ra", "sen", "ton", "us", "vik", "well", "zi", "mens", "sch"];

    private static readonly string[] Commons =
        ["Systems", "Services", "Bank", "Group", "Software", "Consulting", "Logistics", "Energy", "Foods", "Pharma", "Media", "Partners", "Holding", "Insurance", "Motors", "Telecom"];

    private static readonly string[] Forms = ["GmbH", "Ltd", "Inc", "SA", "AB", "SpA", "BV", "AG"];

    private ulong state = seed;

    public string Next()
    {
        var own = Of(Starts) + Of(Middles) + (Draw(3) == 0 ? Of(Middles) : string.Empty) + Of(Ends);
        var name = char.ToUpperInvariant(own[0]) + own[1..];
        return Draw(4) switch
        {
            0 => $"{name} {Of(Commons)}",
            1 => $"{name} {Of(Commons)} {Of(Forms)}",
            2 => $"{name} & {char.ToUpperInvariant(own[^1])}{Of(Middles)}{Of(Ends)} {Of(Commons)}",
            _ => $"{name} {Of(Forms)}",
        };
    }

    public int Draw(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }

    private string Of(string[] words) => words[Draw(words.Length)];
}
