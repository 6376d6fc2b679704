namespace Entente.Host.Serve;

/// <summary>The server's log: on standard error, for people on a terminal, as JSON lines for programs.</summary>
internal static class ServerLog
{
    public static void Configure(ILoggingBuilder log)
    {
        log.ClearProviders();
        log.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        if (Console.IsErrorRedirected)
        {
            log.AddJsonConsole(o => o.UseUtcTimestamp = true);
        }
        else
        {
            log.AddSimpleConsole(o => o.SingleLine = true);
        }

        // Request lines would hold one-time links; errors and refusals are logged by their own categories.
        log.AddFilter("Microsoft", LogLevel.Warning);

        // What fails at the database arrives as an exception where it matters; here it would also log expected refusals.
        log.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        log.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);

        // What keeps the server from starting ends the command, which says it in words.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // The keys lie in a folder that only the server's user can read.
        log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
