using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Entente.Platform.Storage;

/// <summary>How values are stored on both engines: instants in UTC, enums as words, text in code-point order.</summary>
internal static class ModelConventions
{
    /// <summary>Both engines sort text by code point, so that lists and cursors agree.</summary>
    public const string PostgresCollation = "C";

    private const int EnumLength = 40;

    public static void Apply(ModelConfigurationBuilder builder, string provider)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        builder.Properties<decimal>().HavePrecision(18, 4);
        if (provider.EndsWith("PostgreSQL", StringComparison.Ordinal))
        {
            builder.Properties<string>().UseCollation(PostgresCollation);
            builder.Properties<Enum>().UseCollation(PostgresCollation);
        }
    }

    /// <summary>SQLite gives back instants without a kind; all of ours are UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : v.ToUniversalTime(),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
