namespace Entente.Platform.Outcomes;

/// <summary>The one mapping of outcomes to exit codes of the command line.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A finding or a refusal: the command ran, and said why it did not do what was asked.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Prints the refusal to standard error and answers the exit code.</summary>
    public static int Of<T>(Outcome<T> outcome, Action<T> onDone, TextWriter error)
    {
        if (outcome.TryGet(out var value, out var refusal))
        {
            onDone(value);
            return Done;
        }

        error.WriteLine(refusal.Message);
        foreach (var fieldError in refusal.Errors)
        {
            error.WriteLine($"  {fieldError.Field}: {fieldError.Message}");
        }

        return Refused;
    }
}
