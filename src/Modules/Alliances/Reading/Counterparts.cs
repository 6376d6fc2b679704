using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>
/// Who stands across from whom: for each role that anybody holds today the people of both sides, and the levels between
/// them. Unequal rank slows decisions and signals unequal commitment (Hutt et al. 2000).
/// </summary>
internal static class Counterparts
{
    public static IReadOnlyList<CounterpartView> Of(IReadOnlyList<RoleView> roles, DateOnly today) =>
    [
        .. from role in roles
           where role.FromOn <= today && (role.UntilOn is null || role.UntilOn >= today)
           group role by role.Kind into held
           orderby held.Key
           let ours = held.Where(role => role.Side == Side.Ours).ToList()
           let theirs = held.Where(role => role.Side == Side.Theirs).ToList()
           select new CounterpartView(held.Key, ours, theirs, Gap(ours, theirs)),
    ];

    private static int? Gap(List<RoleView> ours, List<RoleView> theirs) =>
        ours.Min(role => role.Level) is { } own && theirs.Min(role => role.Level) is { } other ? Math.Abs((int)own - (int)other) : null;
}
