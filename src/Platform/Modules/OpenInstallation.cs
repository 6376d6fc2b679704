using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Modules;

/// <summary>Opens the installation that a command line names: its services, with a database that is up to date. The caller disposes them.</summary>
public delegate Task<ServiceProvider> OpenInstallation(ParseResult parsed, CancellationToken ct);
