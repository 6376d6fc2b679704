using Entente.Platform.Access;

namespace Entente.Modules.Profitability;

/// <summary>Addresses of the module's pages, relative to the workspace, and of its records in the API.</summary>
internal static class ProfitPaths
{
    public const string Root = "profitability";

    public const string Ledgers = "profitability/ledgers";

    public const string NewLedger = "profitability/ledgers/new";

    public const string Models = "profitability/models";

    public const string NewModel = "profitability/models/new";

    public const string Plans = "profitability/plans";

    public const string NewRun = "profitability/runs/new";

    public static string Ledger(Guid ledgerId) => $"{Ledgers}/{ledgerId}";

    public static string Model(Guid modelId) => $"{Models}/{modelId}";

    public static string Run(Guid runId) => $"profitability/runs/{runId}";

    public static string Customer(Guid runId, Guid customerId) => $"{Run(runId)}/customers/{customerId}";

    /// <summary>A record's address in the API.</summary>
    public static string Api(Actor actor, string path) => $"/api/v1/{actor.WorkspaceSlug}/{path}";
}
