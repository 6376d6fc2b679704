using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Storage;

/// <summary>The value of a column as text that both engines, and another Entente, read back exactly.</summary>
public static class StoredText
{
    /// <summary>Null for no value.</summary>
    public static string? Of(IReadOnlyProperty property, object? value) => Plain(Provided(property, value));

    /// <summary>The value of the property's own type.</summary>
    /// <exception cref="FormatException">The text is none of this property's values.</exception>
    public static object? Read(IReadOnlyProperty property, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        try
        {
            return type switch
            {
                _ when type.IsEnum => Enum.Parse(type, text),
                _ when type == typeof(string) => text,
                _ when type == typeof(Guid) => Guid.Parse(text),
                _ when type == typeof(DateTime) => DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                _ when type == typeof(DateTimeOffset) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture),
                _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
                _ when type == typeof(TimeOnly) => TimeOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
                _ when type == typeof(byte[]) => Convert.FromBase64String(text),
                _ when type == typeof(bool) => bool.Parse(text),
                _ => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception e) when (e is ArgumentException or InvalidCastException or OverflowException)
        {
            throw new FormatException($"“{text}” is no value of {property.DeclaringType.ShortName()}.{property.Name}.", e);
        }
    }

    private static object? Provided(IReadOnlyProperty property, object? value) =>
        value is Enum || property.GetValueConverter() is null || value is DateTime ? value : property.GetValueConverter()!.ConvertToProvider(value);

    /// <summary>PostgreSQL keeps no more: what is read back there must be the same.</summary>
    private static DateTime Microsecond(DateTime instant) =>
        new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    private static string? Plain(object? value) => value switch
    {
        null => null,
        string text => text,
        byte[] bytes => Convert.ToBase64String(bytes),
        DateTime instant => Microsecond(instant).ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        decimal number => (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        Guid id => id.ToString("D"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
