using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Reading;

/// <summary>
/// Pages through rows of a stored report. A report never changes, it is only replaced, so a cursor is the version of the
/// report, the order and a place; the cursor of a report that was replaced is refused.
/// </summary>
internal static class ReportPage
{
    public static Outcome<ListPage<T>> Of<T>(IReadOnlyList<T> rows, string sort, Guid version, ListQuery query)
    {
        if (query.Size is < 1 or > ListQuery.MaxSize)
        {
            return Refusal.Invalid(new FieldError(nameof(query.Size), $"The page size must be between 1 and {ListQuery.MaxSize}."));
        }

        if (StartOf(query.Cursor, sort, version) is not { } start || start > rows.Count)
        {
            return Refusal.Invalid(new FieldError(
                nameof(query.Cursor), "This cursor does not belong to this list, or the audit was computed again. Start without one."));
        }

        var next = start + query.Size;
        return new ListPage<T>(
            [.. rows.Skip(start).Take(query.Size)],
            next < rows.Count ? Cursor(sort, version, next) : null,
            start > 0 ? Cursor(sort, version, Math.Max(0, start - query.Size)) : null,
            rows.Count);
    }

    private static string Cursor(string sort, Guid version, int start) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{version:N} {sort} {start}")));

    private static int? StartOf(string? cursor, string sort, Guid version)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return 0;
        }

        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(' ');
        return parts.Length == 3 && parts[0] == version.ToString("N") && parts[1] == sort
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start : null;
    }
}
