namespace Entente.Methods.Networks.Audit;

/// <summary>
/// A person's level of management, as Hutt et al. (2000) tell three apart. The difference of two values is the level
/// gap: 1 between neighbouring levels, 2 between operating personnel and senior management.
/// </summary>
public enum Level
{
    /// <summary>Operating personnel, which includes junior managers.</summary>
    Operating = 1,

    /// <summary>Middle management.</summary>
    Middle = 2,

    /// <summary>Senior management.</summary>
    Senior = 3,
}

/// <summary>The words for levels, as people write them in a file and as a page shows them.</summary>
public static class LevelNames
{
    private static readonly Dictionary<string, Level> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["senior"] = Level.Senior,
        ["senior management"] = Level.Senior,
        ["senior manager"] = Level.Senior,
        ["top"] = Level.Senior,
        ["top management"] = Level.Senior,
        ["executive"] = Level.Senior,
        ["middle"] = Level.Middle,
        ["mid"] = Level.Middle,
        ["middle management"] = Level.Middle,
        ["middle manager"] = Level.Middle,
        ["operating"] = Level.Operating,
        ["operating personnel"] = Level.Operating,
        ["operational"] = Level.Operating,
        ["junior"] = Level.Operating,
        ["junior management"] = Level.Operating,
    };

    /// <summary>Reads a level; false for a word that is none. Blank is "not given": true, with null.</summary>
    public static bool TryParse(string? text, out Level? level)
    {
        level = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (!Known.TryGetValue(text.Trim(), out var found))
        {
            return false;
        }

        level = found;
        return true;
    }

    /// <summary>"senior management", "middle management", "operating personnel", "level not given".</summary>
    public static string Of(Level? level) => level switch
    {
        Level.Senior => "senior management",
        Level.Middle => "middle management",
        Level.Operating => "operating personnel",
        _ => "level not given",
    };

    /// <summary>"senior", "middle", "operating", "not given": one word for tables and narrow pictures.</summary>
    public static string InOneWord(Level? level) => level switch
    {
        Level.Senior => "senior",
        Level.Middle => "middle",
        Level.Operating => "operating",
        _ => "not given",
    };
}
