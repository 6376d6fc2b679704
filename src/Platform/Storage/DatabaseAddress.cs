using Npgsql;

namespace Entente.Platform.Storage;

/// <summary>Where the data is: a SQLite file, or a PostgreSQL connection string.</summary>
public sealed record DatabaseAddress(bool IsPostgres, string ConnectionString, string? FilePath)
{
    /// <summary>
    /// Reads the option --database. Text with an equals sign, or starting with postgres://, is a PostgreSQL
    /// connection string; anything else is the path of a SQLite file.
    /// </summary>
    /// <exception cref="FormatException">The connection string is malformed; the message says how it should look.</exception>
    public static DatabaseAddress Parse(string text)
    {
        if (text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal))
        {
            return Postgres(FromUri(text));
        }

        return text.Contains('=', StringComparison.Ordinal) ? Postgres(text) : Sqlite(text);
    }

    public static DatabaseAddress Sqlite(string path)
    {
        var full = Path.GetFullPath(path);
        return new(false, Storage.Sqlite.SqliteEngine.ConnectionString(full), full);
    }

    private static DatabaseAddress Postgres(string connectionString)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            if (builder.NoResetOnClose)
            {
                throw new FormatException(
                    "Remove 'No Reset On Close' from the connection string: a returned connection must forget its workspace.");
            }

            return new(true, builder.ConnectionString, null);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(
                $"This is no PostgreSQL connection string: {e.Message} It should look like "
                + "'Host=db.example.org;Database=entente;Username=entente;Password=…'; for SQLite give a file path.", e);
        }
    }

    private static string FromUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            throw new FormatException("The address should look like postgres://user:password@host:5432/database.");
        }

        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.IsDefaultPort || uri.Port < 0 ? 5432 : uri.Port,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(user[0]),
        };
        if (user.Length == 2)
        {
            builder.Password = Uri.UnescapeDataString(user[1]);
        }

        return builder.ConnectionString;
    }
}
