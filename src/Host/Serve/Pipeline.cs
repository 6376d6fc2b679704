using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Attachments;
using Entente.Platform.Audit;
using Entente.Platform.Exports;
using Entente.Platform.Exports.Archive;
using Entente.Platform.Imports;
using Entente.Platform.Jobs;
using Entente.Platform.Notifications;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Frame;

namespace Entente.Host.Serve;

/// <summary>What happens to a request, in this order, and where it ends.</summary>
internal static class Pipeline
{
    public static WebApplication UsePipeline(this WebApplication app)
    {
        var saving = app.Services.GetRequiredService<Saving>();
        app.UseEdge(exception => RequestFailure.Of(exception, saving));
        app.UseReadableQueries();
        app.UseXlsxTwin();
        app.UseLateRoutes();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(next => http => app.Services.GetRequiredService<ApiRateLimit>().RunAsync(http, next));
        app.UseAuthorization();
        app.UseSameOrigin();
        app.UseApiPage();
        app.UseActor();
        app.UseReader();
        app.UseIdempotency();
        app.UseForms();
        MapRoutes(app);
        return app;
    }

    /// <summary>What every answer passes on its way out: headers, compression, error pages.</summary>
    internal static void UseEdge(this WebApplication app, Func<Exception, RequestFailure> failureOf)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UsePageCompression();
        app.UseStatusPages(failureOf);
        app.UseImmutableFonts();
    }

    private static void MapRoutes(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapTheme();
        app.MapHealth();
        app.MapApi();
        app.MapSignOut();
        app.MapPasskeys();
        var late = app.Services.GetRequiredService<LateRoutes>();
        var files = late.MapGroup($"/w/{{{ActorOfRequest.RouteValue}}}").RequireAuthorization(Policies.Member);
        files.MapJobFragments();
        files.MapNotificationButtons();
        files.MapPalette();
        files.MapAttachmentDownloads();
        files.MapAuditTrailExport();
        files.MapImportFiles();
        files.MapArchiveFile();
        foreach (var module in ModuleList.All)
        {
            module.MapFiles(files);
            module.MapOpen(late);
        }

        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. ModuleList.PageAssemblies]).Add(StatusPages.AnswerMoreVerbs);
    }
}
