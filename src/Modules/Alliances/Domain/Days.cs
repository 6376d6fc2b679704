namespace Entente.Modules.Alliances.Domain;

/// <summary>The days that agreements of firms can have.</summary>
internal static class Days
{
    public const string NotSensible = "Give a day between 1900 and 2199.";

    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    public static bool AreSensible(DateOnly day) => day >= First && day <= Last;
}
