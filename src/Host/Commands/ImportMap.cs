using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;

namespace Entente.Host.Commands;

/// <summary>The file of <c>entente import --map</c>: which column fills which field, and how the file is read.</summary>
internal sealed record ImportMap
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public Dictionary<string, string?>? Columns { get; init; }

    public string? MatchBy { get; init; }

    public ImportMode? Mode { get; init; }

    public bool? ClearsEmpty { get; init; }

    public TextCoding? Coding { get; init; }

    public CellSeparator? Separator { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DateOrder? DateOrder { get; init; }

    public string? Sheet { get; init; }

    /// <summary>The plan for a file; a column of the map that the file does not have is refused.</summary>
    public ImportPlanInput For(ImportView import)
    {
        if (Columns?.Keys.FirstOrDefault(name => import.Columns.All(c => !Same(c.Header, name))) is { } missing)
        {
            throw new FormatException(
                $"The map names a column “{missing}” that the file does not have. It has: {string.Join(", ", import.Columns.Select(c => c.Header))}.");
        }

        return new()
        {
            Fields = Columns is null ? null : [.. import.Columns.Select(c => Columns.FirstOrDefault(m => Same(m.Key, c.Header)).Value)],
            MatchBy = MatchBy, Mode = Mode, ClearsEmpty = ClearsEmpty, Coding = Coding, Separator = Separator,
            DecimalMark = DecimalMark, DateOrder = DateOrder, Sheet = Sheet,
        };
    }

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
