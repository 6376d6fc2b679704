using System.Text;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Platform.Storage.Postgres;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>The customers of a query, read as if they were a file.</summary>
internal static class SqlCustomers
{
    internal static async Task<CustomersFile> ReadAsync(
        LedgerDatabase database, string query, CustomerColumns names, LedgerProblems problems, CancellationToken ct)
    {
        var header = await SqlTable.HeaderAsync(database, query, "the query of customers", ct);
        var customers = CustomersFile.Empty(names, problems);
        if (!customers.Bind(header))
        {
            return customers;
        }

        var columns = string.Join(", ", header.Columns.Select(column => $"{SqlText.Name(column)}::text"));
        await using var reader = await database.QueryAsync($"SELECT {columns} FROM ({SqlTable.Cleaned(query)}) l", ct);
        var (bytes, ends, line) = (new List<byte>(), new int[header.Columns.Count], 0L);
        while (await reader.ReadAsync(ct))
        {
            bytes.Clear();
            for (var column = 0; column < ends.Length; column++)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(SqlTable.Text(reader, column) ?? ""));
                ends[column] = bytes.Count;
                bytes.Add((byte)',');
            }

            customers.Row(new LedgerRow(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes), 0, ends, ++line));
        }

        return customers;
    }
}
