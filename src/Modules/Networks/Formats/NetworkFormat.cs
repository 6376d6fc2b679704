namespace Entente.Modules.Networks.Formats;

/// <summary>The formats in which networks are kept.</summary>
internal enum NetworkFormat
{
    /// <summary>A table with from, to and figures.</summary>
    EdgeList,

    /// <summary>A table with one row and one column for each person.</summary>
    Matrix,

    /// <summary>An Excel workbook with the sheets people and ties.</summary>
    Xlsx,

    /// <summary>GraphML.</summary>
    GraphMl,

    /// <summary>Pajek's .net.</summary>
    Pajek,

    /// <summary>UCINET's DL.</summary>
    Dl,

    /// <summary>JSON.</summary>
    Json,
}

/// <summary>Words and file names of the formats.</summary>
internal static class NetworkFormats
{
    public const string Words = "csv, matrix, xlsx, graphml, net, dl or json";

    public static IReadOnlyList<string> All { get; } = ["csv", "matrix", "xlsx", "graphml", "net", "dl", "json"];

    public static NetworkFormat? Of(string? word) => word?.Trim().TrimStart('.').ToLowerInvariant() switch
    {
        "csv" or "edgelist" or "edges" => NetworkFormat.EdgeList,
        "matrix" => NetworkFormat.Matrix,
        "xlsx" or "excel" => NetworkFormat.Xlsx,
        "graphml" or "xml" => NetworkFormat.GraphMl,
        "net" or "pajek" => NetworkFormat.Pajek,
        "dl" or "ucinet" => NetworkFormat.Dl,
        "json" => NetworkFormat.Json,
        _ => null,
    };

    public static string TypeOf(NetworkFormat format) => format switch
    {
        NetworkFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        NetworkFormat.GraphMl => "application/xml",
        NetworkFormat.Json => "application/json",
        NetworkFormat.EdgeList or NetworkFormat.Matrix => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    public static string EndingOf(NetworkFormat format) => format switch
    {
        NetworkFormat.EdgeList => "csv",
        NetworkFormat.Matrix => "matrix.csv",
        NetworkFormat.Xlsx => "xlsx",
        NetworkFormat.GraphMl => "graphml",
        NetworkFormat.Pajek => "net",
        NetworkFormat.Dl => "dl",
        _ => "json",
    };
}
