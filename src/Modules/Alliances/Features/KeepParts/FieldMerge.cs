using System.Reflection;

namespace Entente.Modules.Alliances.Features;

/// <summary>
/// Two people changed the same record: what each changed against what both had seen. A field that only one of them changed
/// takes that change; a field that both changed differently is a conflict.
/// </summary>
/// <param name="Result">The record with both changes.</param>
/// <param name="Fields">Fields that the other person had changed.</param>
/// <param name="Conflicts">Fields that both changed, each to something else.</param>
internal sealed record FieldMerge<TDetails>(TDetails Result, IReadOnlyList<string> Fields, IReadOnlyList<string> Conflicts)
    where TDetails : class, new()
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(TDetails).GetProperties().Where(p => p is { CanRead: true, CanWrite: true })];

    /// <summary>Nobody else changed anything.</summary>
    public static FieldMerge<TDetails> Plain(TDetails typed) => new(typed, [], []);

    public static FieldMerge<TDetails> Of(TDetails seen, TDetails stored, TDetails typed)
    {
        var result = new TDetails();
        List<string> fields = [], conflicts = [];
        foreach (var property in Properties)
        {
            var (before, now, mine) = (property.GetValue(seen), property.GetValue(stored), property.GetValue(typed));
            property.SetValue(result, Same(before, now) ? mine : now);
            if (Same(before, now) || Same(now, mine))
            {
                continue;
            }

            (Same(before, mine) ? fields : conflicts).Add(property.Name);
        }

        return new(result, fields, conflicts);
    }

    private static bool Same(object? one, object? other) => Equals(Clean(one), Clean(other));

    /// <summary>Text as it is stored; amounts whatever number of noughts stands behind the point.</summary>
    private static object? Clean(object? value) => value switch
    {
        string text => text.Trim().ReplaceLineEndings("\n") is { Length: > 0 } clean ? clean : null,
        _ => value,
    };
}
