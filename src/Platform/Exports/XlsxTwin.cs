using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Exports;

/// <summary>
/// Every list that is to be had as .csv is to be had as .xlsx: the address is answered by the endpoint of the CSV file, whose
/// <see cref="CsvExport{T}"/> then writes a workbook of the same columns and rows.
/// </summary>
public static class XlsxTwin
{
    private const string Xlsx = ".xlsx";

    private static readonly object Key = new();

    /// <summary>Before routing.</summary>
    public static IApplicationBuilder UseXlsxTwin(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var path = http.Request.Path;
        if (path.Value is { } address && address.EndsWith(Xlsx, StringComparison.OrdinalIgnoreCase)
            && (path.StartsWithSegments("/w", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)))
        {
            http.Items[Key] = true;
            http.Request.Path = address[..^Xlsx.Length] + ".csv";
        }

        return next(http);
    });

    /// <summary>The address of the workbook beside an address of a CSV file; null when it is none.</summary>
    public static string? Of(string? csvHref)
    {
        var query = csvHref?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        var path = query < 0 ? csvHref : csvHref![..query];
        return path?.EndsWith(".csv", StringComparison.Ordinal) == true ? path[..^4] + Xlsx + (query < 0 ? "" : csvHref![query..]) : null;
    }

    internal static bool IsWanted(HttpContext http) => http.Items.ContainsKey(Key);
}
