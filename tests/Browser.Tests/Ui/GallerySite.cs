using Entente.Gallery.Data;
using Entente.Gallery.Pages;
using Entente.Host.Serve;
using Entente.Platform.Ui.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Browser.Tests.Ui;

/// <summary>The gallery of components on a free port, behind the same headers, errors and assets as the product.</summary>
public sealed class GallerySite : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>True to see the server's log on the console.</summary>
    public bool Verbose { get; init; }

    public string Address => app!.Urls.First();

    public async Task InitializeAsync()
    {
        var builder = WebServer.CreateBuilder([]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (!Verbose)
        {
            builder.Logging.ClearProviders();
        }

        WebServer.AddPages(builder.Services);
        builder.Services.AddScoped<INavigation, GalleryNavigation>();
        app = builder.Build();
        app.UseEdge(_ => new(500, null));
        app.UseRouting();
        app.UseForms();
        app.MapStaticAssets();
        app.MapTheme();
        app.MapGet("/w/alpha/jobs/1/progress", () => new RazorComponentResult<RunningJob>());
        app.MapRazorComponents<App>().AddAdditionalAssemblies(typeof(RunningJob).Assembly).Add(StatusPages.AnswerMoreVerbs);
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();
}
