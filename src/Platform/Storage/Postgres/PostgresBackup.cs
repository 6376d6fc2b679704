using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>Copies by PostgreSQL's own pg_dump and pg_restore (custom format), which must be installed.</summary>
internal sealed class PostgresBackup(DatabaseAddress address)
{
    public async Task WriteAsync(string file, CancellationToken ct)
    {
        var partial = file + ".partial";
        File.Delete(partial);
        await RunAsync("pg_dump", ["--format=custom", "--no-owner", "--file", partial], ct);
        await RunAsync("pg_restore", ["--list", partial], ct);
        File.Move(partial, file, overwrite: false);
    }

    /// <summary>In one transaction: all that is there goes and the copy comes, or nothing changes.</summary>
    public async Task RestoreAsync(string file, CancellationToken ct)
    {
        var script = Path.Combine(Path.GetTempPath(), $"entente-restore-{Guid.CreateVersion7():N}.sql");
        try
        {
            await RunAsync("pg_restore", ["--no-owner", "--file", script, file], ct);
            await using (var connection = new NpgsqlConnection(address.ConnectionString))
            {
                await connection.OpenAsync(ct);
                await RowSecurity.EnsureRoleAsync(connection, ct);
            }

            await RunAsync(
                "psql",
                ["--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1",
                    "--command", "DROP SCHEMA public CASCADE", "--command", "CREATE SCHEMA public", "--file", script],
                ct);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private async Task RunAsync(string tool, IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(tool)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        SetConnection(start);
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync(ct);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        await output;
        if (process.ExitCode != 0)
        {
            throw new StorageException($"{tool} failed: {(await error).Trim()}");
        }
    }

    /// <summary>By environment, so that no password shows in the list of processes.</summary>
    private void SetConnection(ProcessStartInfo start)
    {
        var builder = new NpgsqlConnectionStringBuilder(address.ConnectionString);
        start.Environment["PGHOST"] = builder.Host;
        start.Environment["PGPORT"] = builder.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = builder.Username;
        start.Environment["PGDATABASE"] = builder.Database;
        if (builder.Password is { Length: > 0 } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new StorageException(
                $"{start.FileName} was not found. Install PostgreSQL's client tools (Debian: postgresql-client).", e);
        }
    }
}
