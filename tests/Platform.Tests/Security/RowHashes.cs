using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Tests.Security;

/// <summary>A hash of every row of every table, to show afterwards that nothing was changed.</summary>
internal sealed class RowHashes
{
    private readonly Dictionary<string, Guid?> _rows = new(StringComparer.Ordinal);

    /// <summary>Whoever tries something signs in for it, which is noted here whatever comes of it.</summary>
    private static readonly string[] OfSignIns = ["Sessions"];

    public int Count => _rows.Count;

    public static async Task<RowHashes> ReadAsync(AppDbContext owner)
    {
        var hashes = new RowHashes();
        await owner.Database.OpenConnectionAsync();
        foreach (var table in owner.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Except(OfSignIns))
            await hashes.AddAsync(owner.Database.GetDbConnection(), table);
        return hashes;
    }

    /// <summary>What is new, gone or different later; of one workspace, or of the whole database.</summary>
    public IReadOnlyList<string> ChangesUntil(RowHashes later, Guid? workspace = null) =>
    [
        .. Except(later, workspace).Select(row => $"gone: {row}"),
        .. later.Except(this, workspace).Select(row => $"new: {row}"),
    ];

    private IEnumerable<string> Except(RowHashes other, Guid? workspace) => _rows
        .Where(row => (workspace is null || row.Value == workspace) && !other._rows.ContainsKey(row.Key)).Select(row => row.Key);

    private async Task AddAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var values = Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)));
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', values))));
            var column = Enumerable.Range(0, reader.FieldCount).FirstOrDefault(i => reader.GetName(i) == nameof(IWorkspaceRow.WorkspaceId), -1);
            _rows[$"{table} {hash}"] = column < 0 ? null : Guid.Parse(Text(reader.GetValue(column)));
        }
    }

    private static string Text(object value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
