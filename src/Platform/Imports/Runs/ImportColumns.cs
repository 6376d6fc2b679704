using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Platform.Imports.Records;

namespace Entente.Platform.Imports.Runs;

/// <summary>A column of the file and the field that it fills; null: none.</summary>
public sealed record ColumnChoice(string Header, string? Field);

/// <summary>Columns and fields: what is proposed, what is remembered, how it is stored.</summary>
public static class ImportColumns
{
    /// <summary>The column with the reasons in a file of bad rows. It is never imported.</summary>
    public const string Reasons = "What is wrong";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Write(IReadOnlyList<ColumnChoice> columns) => JsonSerializer.Serialize(columns, Json);

    public static IReadOnlyList<ColumnChoice> Read(string json) => JsonSerializer.Deserialize<List<ColumnChoice>>(json, Json) ?? [];

    /// <summary>
    /// The field for each column: the one that is called so, or by one of its synonyms, each field once; earlier columns first.
    /// </summary>
    public static IReadOnlyList<ColumnChoice> Propose(IReadOnlyList<string> headers, IReadOnlyList<ImportField> fields)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var byTitle = headers.Select(header => fields.FirstOrDefault(f => Plain(header) == Plain(f.Title) || Plain(header) == Plain(f.Key))).ToList();
        taken.UnionWith(byTitle.OfType<ImportField>().Select(f => f.Key));
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. headers.Select((header, index) =>
        {
            var field = byTitle[index] ?? fields.FirstOrDefault(f =>
                !taken.Contains(f.Key) && !used.Contains(f.Key) && f.Synonyms.Any(synonym => Plain(synonym) == Plain(header)));
            return new ColumnChoice(header, field is not null && header != Reasons && used.Add(field.Key) ? field.Key : null);
        })];
    }

    /// <summary>The remembered fields, where the type still has them.</summary>
    public static IReadOnlyList<ColumnChoice> Remembered(
        IReadOnlyList<string> headers, IReadOnlyList<ColumnChoice> remembered, IReadOnlyList<ImportField> fields)
    {
        var byHeader = remembered.GroupBy(c => Plain(c.Header)).ToDictionary(g => g.Key, g => new Queue<string?>(g.Select(c => c.Field)));
        return [.. headers.Select(header => new ColumnChoice(
            header,
            byHeader.TryGetValue(Plain(header), out var queue) && queue.TryDequeue(out var field) && fields.Any(f => f.Key == field) ? field : null))];
    }

    /// <summary>The same for files with the same columns, in whatever order.</summary>
    public static string Hash(IReadOnlyList<string> headers)
    {
        var names = headers.Where(header => header != Reasons).Select(Plain).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))));
    }

    /// <summary>Case, blanks and signs do not matter in a header.</summary>
    private static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        foreach (var letter in header.Where(char.IsLetterOrDigit))
        {
            plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
