using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage;

/// <summary>The names of the migrations: those of this program, and those that a database says it has.</summary>
internal static class MigrationIds
{
    /// <summary>In the order in which they are applied.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(AppDbContext).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration)))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>Null where there is no such database, or it was never migrated.</summary>
    public static async Task<IReadOnlyList<string>?> ReadAsync(DbConnection connection, CancellationToken ct)
    {
        try
        {
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"";
            await using var reader = await command.ExecuteReaderAsync(ct);
            var ids = new List<string>();
            while (await reader.ReadAsync(ct))
            {
                ids.Add(reader.GetString(0));
            }

            return ids;
        }
        catch (DbException)
        {
            // Whoever migrates next finds out why, and says so.
            return null;
        }
    }
}
