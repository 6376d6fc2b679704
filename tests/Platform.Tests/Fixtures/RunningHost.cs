using System.Net;
using Entente.Host.Commands;
using Entente.Host.Serve;
using Entente.Platform.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>The whole server in this process, on a free port of 127.0.0.1, over a database of its own.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _dataFolder;
    private readonly Dictionary<string, Cookie> _kept = new(StringComparer.Ordinal);

    private RunningHost(WebApplication app, string dataFolder, string? ownerLink)
    {
        (_app, _dataFolder, OwnerLink) = (app, dataFolder, ownerLink);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    /// <summary>Where the server keeps its files.</summary>
    public string DataFolder => _dataFolder;

    public IServiceProvider Services => _app.Services;

    /// <summary>The exception that the server logged last.</summary>
    public string? LastFault => Services.GetRequiredService<Faults>().Last;

    /// <summary>The path of the owner's one-time link, when this was a first start.</summary>
    public string? OwnerLink { get; }

    /// <summary>Every endpoint that the server answers at.</summary>
    public IReadOnlyList<Microsoft.AspNetCore.Http.Endpoint> Endpoints =>
        [.. ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints)];

    /// <summary>
    /// Starts over the database; with <paramref name="withSample"/> and no workspace yet it loads the sample, and with
    /// <paramref name="filesOf"/> it has the files of that server, as they are now.
    /// </summary>
    public static async Task<RunningHost> StartAsync(
        TestDatabase database, bool withSample = false, Action<IServiceCollection>? change = null, RunningHost? filesOf = null)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("entente-data-").FullName;
        if (filesOf is not null)
            CopyFiles(filesOf.DataFolder, folder);
        var installation = new Installation(folder, database.Address);
        var app = Server.Build(installation, ["--urls=http://127.0.0.1:0"], services =>
        {
            services.AddSingleton<Faults>().AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<Faults>());
            change?.Invoke(services);
        });
        var link = await Server.StartAsync(app, installation, empty: !withSample, CancellationToken.None);
        return new RunningHost(app, folder, link);
    }

    /// <summary>Nobody: no cookie, and redirects are answers.</summary>
    public HttpClient NewClient() => NewClient(new CookieContainer());

    /// <summary>A client with the person's session, made without the sign-in page and its limit on tries.</summary>
    public async Task<HttpClient> SignInAsync(string email)
    {
        var cookies = new CookieContainer();
        cookies.Add(Address, _kept.TryGetValue(email, out var kept) ? kept : await SessionOfAsync(email));
        return NewClient(cookies);
    }

    /// <summary>From now on this person comes with the session of this moment, whatever happens to the account.</summary>
    public async Task KeepSessionAsync(string email) => _kept[email] = await SessionOfAsync(email);

    /// <summary>The cookie that the sign-in page would set.</summary>
    public async Task<Cookie> SessionOfAsync(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().FindByEmailAsync(email)
            ?? throw new InvalidOperationException($"There is no {email}.");
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<AppUser>>().CreateUserPrincipalAsync(user);
        var session = await Services.GetRequiredService<Sessions>().BeginAsync(user.Id, "A test", "127.0.0.1", CancellationToken.None);
        principal.Identities.First().AddClaim(new(SessionCookie.Claim, session.ToString()));
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        return new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        System.IO.Directory.Delete(_dataFolder, recursive: true);
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private HttpClient NewClient(CookieContainer cookies)
    {
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        return new HttpClient(handler) { BaseAddress = Address };
    }
}
