using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Exports.Archive;

/// <summary>How a column is read from a row of either engine: as the provider's type of the model's mapping, converted to the property's own.</summary>
internal static class ColumnReading
{
    public static Func<DbDataReader, object?> Of(IProperty property, int column)
    {
        var mapping = property.GetRelationalTypeMapping();
        var stored = mapping.Converter?.ProviderClrType ?? property.ClrType;
        var get = Getter(Nullable.GetUnderlyingType(stored) ?? stored, column);
        var converter = mapping.Converter;
        return reader => converter is null ? get(reader) : converter.ConvertFromProvider(get(reader));
    }

    private static Func<DbDataReader, object> Getter(Type type, int column) => type switch
    {
        _ when type == typeof(Guid) => reader => reader.GetGuid(column),
        _ when type == typeof(string) => reader => reader.GetString(column),
        _ when type == typeof(DateTime) => reader => reader.GetDateTime(column),
        _ when type == typeof(bool) => reader => reader.GetBoolean(column),
        _ when type == typeof(int) => reader => reader.GetInt32(column),
        _ when type == typeof(short) => reader => reader.GetInt16(column),
        _ when type == typeof(byte) => reader => reader.GetByte(column),
        _ when type == typeof(long) => reader => reader.GetInt64(column),
        _ when type == typeof(double) => reader => reader.GetDouble(column),
        _ when type == typeof(float) => reader => reader.GetFloat(column),
        _ when type == typeof(decimal) => reader => reader.GetDecimal(column),
        _ when type == typeof(byte[]) => reader => reader.GetFieldValue<byte[]>(column),
        _ when type == typeof(DateOnly) => reader => reader.GetFieldValue<DateOnly>(column),
        _ when type == typeof(TimeOnly) => reader => reader.GetFieldValue<TimeOnly>(column),
        _ when type == typeof(DateTimeOffset) => reader => reader.GetFieldValue<DateTimeOffset>(column),
        _ => throw new NotSupportedException($"The archive cannot hold values of the type {type.Name}."),
    };
}
