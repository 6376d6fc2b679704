using System.CommandLine;

namespace Entente.Host.Commands;

/// <summary>The options that say which installation a command works on.</summary>
internal static class InstallationOptions
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The folder of the data (default: ENTENTE_DATA, else the user's own data folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string?> Database = new("--database")
    {
        Description = "A SQLite file or a PostgreSQL connection string (default: ENTENTE_DATABASE, else entente.db in the data folder).",
        HelpName = "PATH|CONNECTION",
        Recursive = true,
    };

    public static Installation Installation(this ParseResult parsed) =>
        Commands.Installation.Find(parsed.GetValue(Data), parsed.GetValue(Database));
}
