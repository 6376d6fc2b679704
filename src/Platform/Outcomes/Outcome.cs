using System.Diagnostics.CodeAnalysis;

namespace Entente.Platform.Outcomes;

/// <summary>
/// What a use case answers: a value, or a refusal. Each door maps it once:
/// the page to an alert, the API to problem details (RFC 9457), the command line to an exit code.
/// </summary>
public sealed class Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>The value; throws when the use case refused.</summary>
    public T Value => IsDone ? value! : throw new InvalidOperationException($"Refused: {Refusal.Message}");

    public bool TryGet([MaybeNullWhen(false)] out T result, [NotNullWhen(false)] out Refusal? refusal)
    {
        result = value;
        refusal = Refusal;
        return IsDone;
    }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The value of a use case that has nothing to say but that it is done.</summary>
public readonly record struct Done
{
    public static readonly Done Value;
}
