/// <summary>What is searched for: pieces of names that are there, whole and misspelt.</summary>
internal static class Searches
{
    private const int Each = 41;

    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Words)> Of(int records)
    {
        var names = new Names(Filling.Seed);
        var step = Math.Max(1, records / Each);
        var some = Enumerable.Range(0, records).Select(i => (Index: i, Name: names.Next())).Where(n => n.Index % step == 0)
            .Select(n => n.Name).Take(Each).ToList();
        var own = some.ConvertAll(n => n.Split(' ')[0]);
        return
        [
            ("the whole name", some),
            ("the first three letters", own.ConvertAll(w => w[..3])),
            ("the first six letters", own.ConvertAll(w => w[..Math.Min(6, w.Length)])),
            ("part of a name, from its third letter", own.ConvertAll(w => w[2..].ToLowerInvariant())),
            ("a word and the beginning of another", some.ConvertAll(n => string.Join(' ', n.Split(' ').Reverse().Select((w, i) => i == 0 ? w[..2] : w)))),
            ("a word that very many have", [.. Enumerable.Range(0, Each).Select(i => i % 2 == 0 ? "bank" : "systems")]),
            ("a letter wrong", own.ConvertAll(w => w[..(w.Length / 2)] + "x" + w[((w.Length / 2) + 1)..])),
            ("a letter missing", own.ConvertAll(w => w.Remove(w.Length / 2, 1))),
            ("two letters exchanged", own.ConvertAll(w => w[..2] + w[3] + w[2] + w[4..])),
            ("a name with an error, and a common word", some.ConvertAll(n => n.Split(' ')[0].Remove(3, 1) + " systems")),
            ("words that nothing has", own.ConvertAll(w => "qq" + w.ToLowerInvariant() + "qq")),
        ];
    }
}
