using Entente.Modules.Directory.Contracts;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// Takes the customers of a ledger into the workspace: one row for each id, what the files say about it, and the
/// organisation of the directory that has the same external id.
/// </summary>
internal sealed class CustomerIntake(IOrganisationIds organisations)
{
    private const int RowsAtOnce = 2_000;

    /// <summary>Rows are saved in the caller's transaction.</summary>
    public async Task<Dictionary<string, Customer>> TakeAsync(AppDbContext db, LedgerRunResult costed, CancellationToken ct)
    {
        var known = new Dictionary<string, Customer>(StringComparer.Ordinal);
        foreach (var keys in costed.Totals.Customers.Chunk(RowsAtOnce))
        {
            var there = await db.Set<Customer>().Where(c => keys.Contains(c.Key)).ToDictionaryAsync(c => c.Key, StringComparer.Ordinal, ct);
            var links = await organisations.FindByExternalIdsAsync(db, keys, ct);
            foreach (var key in keys)
            {
                if (!there.TryGetValue(key, out var customer))
                {
                    db.Add(customer = Customer.Create(db.WorkspaceId, key));
                }

                customer.Learn(DetailsOf(costed.Customers, key));
                customer.Link(links.TryGetValue(key, out var organisation) ? organisation : null);
                known.Add(key, customer);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return known;
    }

    private static CustomerDetails DetailsOf(CustomerBook book, string key)
    {
        var number = book.NumberOf(key);
        var said = book.AttributesOf(number);
        return new CustomerDetails(said.Name, said.Segment, said.Owner, said.Region, said.Since ?? book.FirstOrderOf(number));
    }
}
