using System.Data.Common;

namespace Entente.Platform.Search;

/// <summary>Reads rows of the index: id, kind, title, name, text.</summary>
internal static class SearchRows
{
    public static async Task<IReadOnlyList<SearchRow>> ReadAsync(DbCommand command, CancellationToken ct)
    {
        var rows = new List<SearchRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4).Trim()));
        }

        return rows;
    }
}
