using System.ComponentModel.DataAnnotations;

namespace Entente.Modules.Networks.Domain;

/// <summary>Which days an audit may have; for the input records of its use cases.</summary>
internal static class AuditDays
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>What is wrong; the fields are called as in the input records.</summary>
    public static IEnumerable<ValidationResult> Check(DateOnly? heldOn, DateOnly? askedFrom, DateOnly? askedUntil)
    {
        (string Field, DateOnly? Day)[] days = [("HeldOn", heldOn), ("AskedFrom", askedFrom), ("AskedUntil", askedUntil)];
        foreach (var (field, day) in days)
        {
            if (day is { Year: < FirstYear or > LastYear })
            {
                yield return new($"Give a day between {FirstYear} and {LastYear}.", [field]);
            }
        }

        if (askedFrom > askedUntil)
        {
            yield return new("The last day of asking must not be before the first one.", ["AskedUntil"]);
        }
    }
}
