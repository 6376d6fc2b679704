using System.Data.Common;
using System.Globalization;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>
/// Writes one plausible row into every table of a workspace, read off the model, past all guards: so that tests of
/// isolation cover each table on the day it is added.
/// </summary>
internal sealed class TableRows(AppDbContext owner, Guid workspaceId, Guid userId)
{
    private readonly Dictionary<IEntityType, Dictionary<string, object?>> _rows = [];
    private readonly List<string> _canaries = [];

    // What must be unique among the firm's rows keeps clear of the numbers that the sample counts from 1.
    private int _nextNumber = 9_999;

    /// <summary>Pieces of text that occur in these rows and nowhere else.</summary>
    public IReadOnlyList<string> Canaries => _canaries;

    public Guid WorkspaceId => workspaceId;

    public static IReadOnlyList<IEntityType> Tables(DbContext db) =>
    [
        .. db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IWorkspaceRow)))
            .OrderBy(Depth).ThenBy(type => type.GetTableName(), StringComparer.Ordinal),
    ];

    /// <summary>The values of this workspace's row, by property.</summary>
    public IReadOnlyDictionary<string, object?> Row(IEntityType table) => _rows[table];

    public async Task FillAsync()
    {
        await owner.Database.OpenConnectionAsync();
        foreach (var table in Tables(owner))
        {
            _rows[table] = Values(table);
            await using var command = InsertInto(owner.Database.GetDbConnection(), table, _rows[table]);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>An insertion of these values as plain SQL on any connection.</summary>
    public static DbCommand InsertInto(DbConnection connection, IEntityType table, IReadOnlyDictionary<string, object?> values)
    {
        var command = connection.CreateCommand();
        var names = new List<string>();
        foreach (var property in table.GetProperties())
        {
            names.Add($"\"{property.GetColumnName()}\"");
            var mapping = property.GetRelationalTypeMapping();
            command.Parameters.Add(mapping.CreateParameter(command, $"@p{names.Count}", values[property.Name], property.IsNullable));
        }

        var parameters = Enumerable.Range(1, names.Count).Select(i => $"@p{i}");
        command.CommandText =
            $"INSERT INTO \"{table.GetTableName()}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", parameters)})";
        return command;
    }

    /// <summary>Values for one more row of the table, referring to this workspace's other rows.</summary>
    public Dictionary<string, object?> Values(IEntityType table)
    {
        var values = table.GetProperties().ToDictionary(property => property.Name, property => Value(table, property));
        foreach (var key in table.GetForeignKeys().Where(key => key.PrincipalEntityType != table))
        {
            if (!_rows.TryGetValue(key.PrincipalEntityType, out var principal))
                continue;
            foreach (var (property, referred) in key.Properties.Zip(key.PrincipalKey.Properties))
                values[property.Name] = principal[referred.Name];
        }

        return values;
    }

    private object? Value(IEntityType table, IProperty property) => property.Name switch
    {
        nameof(IWorkspaceRow.WorkspaceId) => workspaceId,
        _ when Refers(property, to: "Users") => userId,
        _ when property.IsForeignKey() && property.IsNullable => null,
        nameof(ITrashed.DeletedUtc) => null,
        _ => Plausible(table, property),
    };

    private static bool Refers(IProperty property, string to) =>
        property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.GetTableName() == to);

    private object Plausible(IEntityType table, IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(string) => property.Name.EndsWith("Json", StringComparison.Ordinal) ? "[]" : Text(table, property),
            _ when type == typeof(DateTime) => new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 31),
            _ when type == typeof(byte[]) => new byte[] { 1, 2, 3 },
            _ when type == typeof(bool) => false,

            // The last one: roles end with the least, states with an end, so that nothing sets this row going.
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,

            _ => Convert.ChangeType(IsUnique(property) ? _nextNumber++ : 1, type, CultureInfo.InvariantCulture),
        };
    }

    private static bool IsUnique(IProperty property) => property.GetContainingIndexes().Any(index => index.IsUnique);

    private string Text(IEntityType table, IProperty property)
    {
        var canary = $"{Guid.CreateVersion7():N}";
        var text = $"{table.GetTableName()} {property.Name} {canary}";
        if (property.GetMaxLength() is { } longest && longest < text.Length)
            return text[^longest..];
        _canaries.Add(canary);
        return text;
    }

    /// <summary>How many tables must be filled before this one.</summary>
    private static int Depth(IEntityType table) => table.GetForeignKeys()
        .Where(key => key.PrincipalEntityType != table && key.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IWorkspaceRow)))
        .Select(key => Depth(key.PrincipalEntityType) + 1)
        .DefaultIfEmpty(0).Max();
}
