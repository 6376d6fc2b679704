using System.Globalization;

namespace Entente.Modules.Directory.Domain;

/// <summary>Counts in words: "1 person", "1,200 people".</summary>
internal static class Amount
{
    public static string Of(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
