using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using Entente.Platform.Outcomes;

namespace Entente.Host.Commands;

/// <summary><c>entente version</c>.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Show the version of the program and of its run time.");
        command.SetAction(_ =>
        {
            Console.WriteLine($"Entente {Version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Version =>
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
