using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Frame;

namespace Entente.Host.Serve;

/// <summary>What happens to a request, in this order, and where it ends.</summary>
internal static class Pipeline
{
    public static WebApplication UsePipeline(this WebApplication app)
    {
        var saving = app.Services.GetRequiredService<Saving>();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UsePageCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/status/500",
            StatusCodeSelector = exception => RequestFailure.Of(exception, saving).Status,
        });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseWhen(ApiProblems.IsApi, api => api.UseStatusCodePages(ApiProblems.WriteStatusAsync));
        app.UseImmutableFonts();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseSameOrigin();
        app.UseApiPage();
        app.UseActor();
        app.UseAntiforgery();
        MapRoutes(app);
        return app;
    }

    private static void MapRoutes(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapTheme();
        app.MapHealth();
        app.MapApi();
        app.MapSignOut();
        var files = app.MapGroup($"/w/{{{ActorOfRequest.RouteValue}}}").RequireAuthorization(Policies.Member);
        files.MapJobFragments();
        foreach (var module in ModuleList.All)
        {
            module.MapFiles(files);
        }

        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. ModuleList.PageAssemblies]);
    }
}
