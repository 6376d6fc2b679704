using Entente.Platform.Access;
using Entente.Platform.Attachments;
using Entente.Platform.Audit;
using Entente.Platform.Exports.Archive;
using Entente.Platform.Imports;
using Entente.Platform.Jobs;
using Entente.Platform.Notifications;
using Entente.Platform.Operations;
using Entente.Platform.Search;
using Entente.Platform.Lists.Views;
using Entente.Platform.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Entente.Host.Serve;

/// <summary>The API under /api/v1, its document, and its browsable page.</summary>
internal static class Api
{
    private const string TokenScheme = "token";

    private const string DocumentPath = "/api/openapi/{documentName}.json";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", o =>
    {
        o.ShouldInclude = d => d.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        o.AddSharedParameters();
        o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Entente";
            document.Info.Description = "Everything that the pages can do. Lists page by cursor; changing a record asks for its "
                + "ETag in If-Match; refusals are problem documents (RFC 9457).";
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
            document.Components.SecuritySchemes[TokenScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A token of the page Your account, Tokens. Its scope is read, write or admin.",
            };
            return Task.CompletedTask;
        });
        o.AddOperationTransformer(NeedTokenAsync);
    });

    /// <summary>The scope that a token needs stands with each operation.</summary>
    private static Task NeedTokenAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var scope = context.Description.ActionDescriptor.EndpointMetadata.OfType<RequiredScope>().LastOrDefault()?.Scope
            ?? RequiredScope.Of((Endpoint?)null, context.Description.HttpMethod ?? HttpMethods.Get);
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(TokenScheme, context.Document)] = [scope.ToString().ToLowerInvariant()] }];
        return Task.CompletedTask;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(DocumentPath).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/api/v1/workspaces", ListWorkspacesAsync).RequireAuthorization(Policies.SignedIn).WithTags("Workspaces");
        app.MapTokens();
        app.MapAccount();
        app.MapAdministration();
        var api = app.Services.GetRequiredService<LateRoutes>().MapGroup($"/api/v1/{{{ActorOfRequest.RouteValue}}}").RequireAuthorization(Policies.Member);
        api.MapMembers();
        api.MapInvitations();
        api.MapJobs();
        api.MapAuditTrail();
        api.MapNotifications();
        api.MapSearch();
        api.MapAttachments();
        api.MapViews();
        api.MapImports();
        api.MapArchive();
        api.MapMail();
        foreach (var module in ModuleList.All)
        {
            module.MapApi(api);
        }
    }

    /// <summary>The browsable page of the API at /api-docs, for people who are signed in.</summary>
    public static void UseApiPage(this WebApplication app) => app.MapWhenSignedIn("/api-docs", page => page.UseSwaggerUI(o =>
    {
        o.RoutePrefix = "api-docs";
        o.SwaggerEndpoint(DocumentPath.Replace("{documentName}", "v1", StringComparison.Ordinal), "Entente v1");
        o.DocumentTitle = "Entente API";
    }));

    private static void MapWhenSignedIn(this WebApplication app, string path, Action<IApplicationBuilder> page) => app.MapWhen(
        http => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase),
        branch =>
        {
            branch.Use(async (http, next) =>
            {
                if (http.User.Identity?.IsAuthenticated != true)
                {
                    await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.ChallengeAsync(http);
                    return;
                }

                await next(http);
            });
            page(branch);
        });

    /// <summary>Ends the session of this browser.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost(
        "/sign-out",
        async (SignInManager<AppUser> signIn, HttpContext http, Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(http))
            {
                return Results.BadRequest();
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();

    private static async Task<IResult> ListWorkspacesAsync(HttpContext http, WorkspaceAccess access, CancellationToken ct)
    {
        var places = await access.ListAsync(ActorOfRequest.UserId(http.User)!.Value, ct);
        return TypedResults.Ok(places.Where(p => TokenClaims.Reaches(http.User, p.WorkspaceId)).Select(p => new { p.WorkspaceSlug, p.WorkspaceName, p.Role }));
    }
}
