namespace Entente.Platform.Tests.Security;

/// <summary>
/// Which records open which address, found by asking as somebody who may: so that every address is tried with
/// foreign ids of its own kind, and only a few of the others.
/// </summary>
internal sealed class Openers
{
    /// <summary>So many tables that do not belong to an address are tried there too, others at each address.</summary>
    private const int Strangers = 4;

    /// <summary>Addresses that need a second record or a field in their query; the tests of their features open them.</summary>
    private static readonly string[] NeedAQuery =
    [
        "/api/v1/{workspace}/profitability/runs/{id:guid}/comparison",
        "/api/v1/{workspace}/profitability/runs/{id:guid}/comparison.csv",
        "/w/{workspace}/profitability/runs/{id:guid}/comparison.csv",
        "/w/{Workspace}/audit-trail/{Id:guid}/restore",
        "/w/{Workspace}/firewalls/{Id:guid}/acknowledge",
        "/w/{Workspace}/organisations/{Id:guid}/merge",
        "/w/{Workspace}/people/{Id:guid}/merge",
    ];

    private readonly Dictionary<string, string> _tableOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _idOf = new(StringComparer.Ordinal);
    private readonly List<string> _unreached = [];
    private readonly List<string> _broken = [];

    /// <summary>Addresses that nothing opened.</summary>
    public IReadOnlyList<string> Unreached => _unreached;

    /// <summary>Addresses that answered with a server error.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public static async Task<Openers> FindAsync(Attacker owner, IReadOnlyList<Route> routes, string workspace, Ids ids)
    {
        var openers = new Openers();

        // Short addresses first: what opens one mostly opens those that go on from it.
        foreach (var route in routes.Where(route => route is { Method: "GET", IsDeclared: true }).OrderBy(route => route.Pattern.RawText!.Length))
            await openers.FindAsync(owner, route, workspace, ids);
        return openers;
    }

    /// <summary>Ids of the firm's records to try at an address: those of its own kind, and some others.</summary>
    public IReadOnlyList<Guid> For(Route route, Ids ids)
    {
        var own = TableOf(route);
        var tables = ids.Tables;
        if (own is null)
            return [.. tables.Select(table => ids.Of(table)[^1])];
        var start = route.Pattern.RawText!.Length;
        return [.. ids.Of(own).Reverse(), .. Enumerable.Range(0, Strangers).Select(i => ids.Of(tables[(start + (i * 7)) % tables.Count])[^1])];
    }

    /// <summary>The table whose rows open this address, or the longest one before it.</summary>
    private string? TableOf(Route route)
    {
        var text = route.Pattern.RawText ?? "";
        return _tableOf.Where(known => text.StartsWith(known.Key, StringComparison.Ordinal))
            .OrderByDescending(known => known.Key.Length).Select(known => known.Value).FirstOrDefault();
    }

    private async Task FindAsync(Attacker owner, Route route, string workspace, Ids ids)
    {
        if (!route.IsOfWorkspace || route.IdsInAddress.Count == 0)
        {
            // One that asks for a query, or for a code by mail, may refuse; it must not break.
            await OpensAsync(owner, route, workspace, Ids.Missing);
            return;
        }

        var known = TableOf(route);
        foreach (var table in ids.LikelyFirst(route).OrderBy(table => table == known ? 0 : 1).Take(NeedAQuery.Contains(route.Pattern.RawText) ? Strangers : int.MaxValue))
        {
            foreach (var id in ids.Of(table))
            {
                if (await OpensAsync(owner, route, workspace, id))
                {
                    _tableOf[route.Pattern.RawText ?? ""] = table;
                    _idOf.TryAdd(Beginning(route), id);
                    return;
                }
            }
        }

        if (!NeedAQuery.Contains(route.Pattern.RawText))
            _unreached.Add(route.ToString());
    }

    private async Task<bool> OpensAsync(Attacker owner, Route route, string workspace, Guid id)
    {
        var answer = await owner.AskAsync(route, workspace, Address(route, workspace, id));
        if (answer.Status >= 500)
            _broken.Add($"{route} with {id}: {answer}");
        return answer.Status == 200;
    }

    /// <summary>With the id in the last place; a record around it is the one that opened its own address.</summary>
    private string Address(Route route, string workspace, Guid id)
    {
        var last = route.IdsInAddress is [.., var name] ? name : null;
        return route.Address(workspace, (part, _) => part == last || !_idOf.TryGetValue(Beginning(route, part), out var around) ? id : around);
    }

    /// <summary>The address up to and with a parameter, without its constraint: the last one, unless named.</summary>
    private static string Beginning(Route route, string? name = null)
    {
        var text = route.Pattern.RawText!.Replace(":guid", "", StringComparison.Ordinal);
        var end = $"{{{name ?? route.IdsInAddress[^1]}}}";
        return text[..(text.IndexOf(end, StringComparison.Ordinal) + end.Length)];
    }
}
