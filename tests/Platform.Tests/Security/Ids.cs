using System.Globalization;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Tests.Security;

/// <summary>Real ids of a firm's records, some of each table.</summary>
internal sealed class Ids
{
    private readonly Dictionary<string, List<Guid>> _byTable = new(StringComparer.Ordinal);

    /// <summary>An id that belongs to no record of anybody.</summary>
    public static Guid Missing { get; } = new("01900000-0000-7000-8000-00000000dead");

    public IEnumerable<Guid> All => _byTable.Values.SelectMany(ids => ids);

    /// <summary>The latest of each table: the canary, whose every text is known.</summary>
    public IEnumerable<Guid> Canaries => _byTable.Values.Where(ids => ids.Count > 0).Select(ids => ids[^1]);

    public IReadOnlyDictionary<string, List<Guid>> ByTable => _byTable;

    public static async Task<Ids> ReadAsync(AppDbContext owner, Guid workspace)
    {
        var ids = new Ids();
        await owner.Database.OpenConnectionAsync();
        foreach (var table in TableRows.Tables(owner))
        {
            // A row without an id of its own is known by the record that it belongs to.
            var column = table.FindPrimaryKey()!.Properties.Last(property => property.ClrType == typeof(Guid)).GetColumnName();
            await using var command = owner.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"{column}\" FROM \"{table.GetTableName()}\" WHERE \"WorkspaceId\" = @w ORDER BY \"{column}\"";
            command.Parameters.Add(table.FindProperty("WorkspaceId")!.GetRelationalTypeMapping().CreateParameter(command, "@w", workspace));
            await using var reader = await command.ExecuteReaderAsync();
            var found = new List<Guid>();
            while (await reader.ReadAsync())
                found.Add(Guid.Parse(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!));

            // From both ends: a row of the sample and the canary.
            ids._byTable[table.GetTableName()!] = [.. found.Take(1).Concat(found.TakeLast(1)).Distinct()];
        }

        return ids;
    }

    /// <summary>A record of the kind that a field or a part of an address seems to name: OrganisationId, or people.</summary>
    public Guid? Guess(string name, bool last = false)
    {
        var stem = (name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name).TrimEnd('s', 'y');
        return stem.Length == 0 ? null : _byTable
            .Where(table => table.Key.Contains(stem, StringComparison.OrdinalIgnoreCase))
            .OrderBy(table => table.Key.Length).Select(table => last ? table.Value.Cast<Guid?>().LastOrDefault() : table.Value.Cast<Guid?>().FirstOrDefault())
            .FirstOrDefault(id => id is not null);
    }
}
