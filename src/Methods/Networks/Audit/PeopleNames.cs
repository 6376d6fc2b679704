using System.Globalization;

namespace Entente.Methods.Networks.Audit;

/// <summary>
/// What people are called: by number (#39, and 39 inside the picture) where ids are short numbers or the audit asks for
/// it, else by name (Daniel Mercer, and DM inside the picture). Two people of one name are told apart by their ids.
/// </summary>
public sealed class PeopleNames
{
    private const int LongestNumber = 4;
    private const int LongestMark = 3;
    private readonly string[] _called;
    private readonly string[] _marks;

    /// <summary>Names everybody of a roster.</summary>
    public PeopleNames(IReadOnlyList<Participant> people, bool? byNumber)
    {
        ArgumentNullException.ThrowIfNull(people);
        var idsAreNumbers = people.All(person => IsNumber(person.Id));
        ByNumber = byNumber ?? idsAreNumbers;
        HidesNames = byNumber == true;
        var numbers = people
            .Select((person, index) => idsAreNumbers ? person.Id : (index + 1).ToString(CultureInfo.InvariantCulture))
            .ToArray();
        _called = ByNumber ? [.. numbers.Select(number => "#" + number)] : Names(people);
        _marks = ByNumber ? numbers : [.. people.Select(Mark)];
    }

    /// <summary>Whether people are called by number.</summary>
    public bool ByNumber { get; }

    /// <summary>Whether the audit asked for numbers, so that no name may be shown beside them.</summary>
    public bool HidesNames { get; }

    /// <summary>The words for a person in a sentence.</summary>
    public string this[int person] => _called[person];

    /// <summary>Up to four characters for the inside of a node.</summary>
    public string MarkOf(int person) => _marks[person];

    private static bool IsNumber(string id) => id.Length is > 0 and <= LongestNumber && id.All(char.IsAsciiDigit);

    private static string[] Names(IReadOnlyList<Participant> people)
    {
        var counts = people.CountBy(ShownName).ToDictionary(count => count.Key, count => count.Value);
        return [.. people.Select(person =>
            counts[ShownName(person)] == 1 ? ShownName(person) : $"{ShownName(person)} ({Wording.Cut(person.Id)})")];
    }

    private static string ShownName(Participant person) =>
        Wording.Cut(string.IsNullOrWhiteSpace(person.Name) ? person.Id : person.Name.Trim());

    /// <summary>Initials of the first and the last word; a short id stands for itself.</summary>
    private static string Mark(Participant person)
    {
        if (string.IsNullOrWhiteSpace(person.Name) && person.Id.Length <= LongestMark)
        {
            return person.Id;
        }

        var initials = ShownName(person)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.FirstOrDefault(char.IsLetterOrDigit))
            .Where(letter => letter != default)
            .ToArray();
        return initials.Length switch
        {
            0 => "?",
            1 => initials[0].ToString(CultureInfo.InvariantCulture).ToUpperInvariant(),
            _ => $"{initials[0]}{initials[^1]}".ToUpperInvariant(),
        };
    }
}
