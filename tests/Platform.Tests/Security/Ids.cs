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

    /// <summary>The tables that hold something.</summary>
    public IReadOnlyList<string> Tables => [.. _byTable.Where(table => table.Value.Count > 0).Select(table => table.Key)];

    /// <summary>A row of the sample, the latest rows, and as the last one the canary, whose every text is known.</summary>
    public IReadOnlyList<Guid> Of(string table) => _byTable[table];

    /// <summary>All tables, those first that the words of an address seem to name.</summary>
    public IEnumerable<string> LikelyFirst(Route route) => Tables.OrderBy(table => Named(route, table) ? 0 : 1);

    /// <summary>The latest rows of the tables that a field seems to name, and of some others.</summary>
    public IReadOnlyList<Guid> CanariesFor(string field)
    {
        var stem = Stem(field[(field.LastIndexOf('.') + 1)..]);
        var named = Tables.Where(table => stem.Length > 0 && table.Contains(stem, StringComparison.OrdinalIgnoreCase)).ToList();
        var some = named.Count > 0 ? named.Concat(Tables.Where((_, i) => i % 12 == field.Length % 12)) : Tables;
        return [.. some.Distinct().Select(table => _byTable[table][^1])];
    }

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

            // From both ends: a row of the sample, what the owner did since, and the canary.
            ids._byTable[table.GetTableName()!] = [.. found.Take(1).Concat(found.TakeLast(3)).Distinct()];
        }

        return ids;
    }

    /// <summary>A record of the kind that a field or a part of an address seems to name: OrganisationId, or people.</summary>
    public Guid? Guess(string name, bool last = false)
    {
        var stem = Stem(name);
        return stem.Length == 0 ? null : _byTable
            .Where(table => table.Key.Contains(stem, StringComparison.OrdinalIgnoreCase))
            .OrderBy(table => table.Key.Length).Select(table => last ? table.Value.Cast<Guid?>().LastOrDefault() : table.Value.Cast<Guid?>().FirstOrDefault())
            .FirstOrDefault(id => id is not null);
    }

    private static string Stem(string name) => (name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name).TrimEnd('s', 'y');

    private static bool Named(Route route, string table) => (route.Pattern.RawText ?? "").Split('/', '{', '}', ':', '-', '.')
        .Select(Stem).Any(stem => stem.Length > 3 && table.Contains(stem, StringComparison.OrdinalIgnoreCase));
}
