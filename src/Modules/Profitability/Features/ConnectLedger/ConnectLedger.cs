using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>Where the rows are, and the queries that give them with the columns that files have.</summary>
internal sealed record ConnectLedgerInput
{
    private const int LongestConnection = 2_000;

    [Required(ErrorMessage = "Give the ledger a name, such as “Orders in the data warehouse”.")]
    [PlainText(StoredLedger.LongestName)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Give the connection string, such as Host=db.example.com;Database=sales;Username=reader;Password=….")]
    [PlainText(LongestConnection)]
    public string Connection { get; set; } = "";

    [Required(ErrorMessage = "Give the query of the order lines, such as SELECT order_id, order_date, customer_id, net_amount, cogs FROM order_lines.")]
    [PlainText(StoredLedger.LongestQuery, IsMultiline = true)]
    public string OrdersQuery { get; set; } = "";

    [PlainText(StoredLedger.LongestQuery, IsMultiline = true)]
    public string? EventsQuery { get; set; }

    [PlainText(StoredLedger.LongestQuery, IsMultiline = true)]
    public string? CustomersQuery { get; set; }
}

/// <summary>
/// Adds a ledger that stays in a PostgreSQL database of the firm. Only owners may: the server connects to wherever the
/// connection string says. Give a user that may only read.
/// </summary>
internal sealed class ConnectLedger(AppDb appDb, LedgerSecrets secrets, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<LedgerOverview>> RunAsync(ConnectLedgerInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "connect databases") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var ledger = StoredLedger.Create(actor.WorkspaceId, input.Name, SourceKind.Database, actor.Name, clock.GetUtcNow().UtcDateTime);
        ledger.Connect(secrets.Protect(input.Connection.Trim()), input.OrdersQuery, input.EventsQuery, input.CustomersQuery);
        await using var db = await appDb.OpenAsync(actor, ct);
        db.Add(ledger);
        return await saving.TrySaveAsync(db, "ledger", ct: ct) is { } refusal
            ? refusal
            : new LedgerOverview(ledger.Id, ledger.Name, ledger.Source, 0, 0, 0, ledger.CreatedUtc, ledger.CreatedBy, ledger.Version);
    }
}
