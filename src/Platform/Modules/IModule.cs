using System.CommandLine;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Modules;

/// <summary>
/// One module on one screen: what it stores, what it offers, where it appears. The host lists the modules in
/// one place and asks each for its parts; pages are found in the module's assembly.
/// </summary>
public interface IModule
{
    /// <summary>The module's tables.</summary>
    IModelPart Model { get; }

    /// <summary>Use cases, job handlers and what they need.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Endpoints under /api/v1/{workspace}; the group already requires a member.</summary>
    void MapApi(IEndpointRouteBuilder api);

    /// <summary>Endpoints under /w/{workspace} that are no pages: downloads, fragments.</summary>
    void MapFiles(IEndpointRouteBuilder files)
    {
    }

    /// <summary>Addresses for whoever has a private link and no session. A test lists them by name.</summary>
    void MapOpen(IEndpointRouteBuilder open)
    {
    }

    /// <summary>Entries of the main navigation that this person may use.</summary>
    IEnumerable<NavItem> Navigation(Actor actor);

    /// <summary>Commands of the command line. They run without a database unless they open one.</summary>
    IEnumerable<Command> Commands() => [];

    /// <summary>The same for a module whose commands work in the installation's database.</summary>
    IEnumerable<Command> Commands(OpenInstallation open) => Commands();

    /// <summary>Puts this module's part of a sample folder into an empty workspace, with the rights of the actor.</summary>
    Task LoadSampleAsync(IServiceProvider services, string folder, Actor actor, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>An entry of the main navigation. Paths are relative to the workspace, such as "organisations".</summary>
/// <param name="Text">The entry's word.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Order">Entries stand in ascending order.</param>
/// <param name="AlsoPaths">Further paths whose pages belong to the entry, such as "people".</param>
public sealed record NavItem(string Text, string Path, int Order, params IReadOnlyList<string> AlsoPaths);
