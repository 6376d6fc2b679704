namespace Entente.Methods.Networks.Audit;

/// <summary>A stretch of a sentence; strong stretches carry what matters most.</summary>
public sealed record SentencePart(string Text, bool Strong);

/// <summary>A plain sentence with emphasis.</summary>
public sealed record AuditSentence(IReadOnlyList<SentencePart> Parts)
{
    /// <summary>The sentence without emphasis.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    internal static AuditSentence Of(params (string Text, bool Strong)[] parts) =>
        new([.. parts.Where(part => part.Text.Length > 0).Select(part => new SentencePart(part.Text, part.Strong))]);

    internal static (string Text, bool Strong) Plain(string text) => (text, false);

    internal static (string Text, bool Strong) Strong(string text) => (text, true);
}
