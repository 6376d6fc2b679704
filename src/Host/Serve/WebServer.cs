using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Platform.Api;
using Entente.Platform.Jobs;
using Entente.Platform.Mail;
using Entente.Platform.Ui;
using Entente.Platform.Ui.Frame;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Entente.Host.Serve;

/// <summary>Creates the web application: where its files are, what it accepts, what its pages need.</summary>
internal static class WebServer
{
    // Forms and API bodies are small; an import's endpoint raises the limit for itself.
    private const long MaxRequestBytes = 2 * 1024 * 1024;
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(15);

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        ServeBuiltAssets(builder);
        builder.WebHost.ConfigureKestrel(SetLimits);
        return builder;
    }

    // From build output the assets are found through the build's manifest, which by default is read in Development
    // only; there they would also be served uncompressed and unfingerprinted. Published output has no such manifest.
    private static void ServeBuiltAssets(WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
    }

    private static void SetLimits(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
    }

    /// <summary>Everything that requests need, besides the installation's storage, accounts and modules.</summary>
    public static void AddApplication(IServiceCollection services)
    {
        services.AddJobRunner();
        services.AddMailDelivery();
        services.AddScoped<INavigation, FrameNavigation>();
        services.AddSignInRateLimit();
        services.AddSingleton<ApiRateLimit>();
        services.AddIdempotency();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddApiDocument();
        services.AddSingleton<LateRoutes>();
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddExceptionHandler<ApiExceptionHandler>();

        // A body or value that cannot be read is answered in words, not by a bare 400.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        AddPages(services);
    }

    /// <summary>What pages need by themselves: components, forms, error answers, compression.</summary>
    internal static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "en-antiforgery";
            // Lax, not Strict: with Strict a link in a mail would replace the cookie and break forms in other tabs.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddProblemDetails();
        services.AddPageCompression();
        services.AddUi();
    }
}
