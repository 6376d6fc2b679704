namespace Entente.Methods.Networks;

/// <summary>Checks that a grouping of people (firm, level, …) fits its network.</summary>
internal static class GroupNumbers
{
    internal static void Check(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        if (groups.Count != network.Count)
        {
            throw new ArgumentException(
                $"{groups.Count} group numbers were given for {network.Count} people; one for each is needed.",
                nameof(groups));
        }
    }
}
