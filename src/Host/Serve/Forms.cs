using Microsoft.AspNetCore.Antiforgery;

namespace Entente.Host.Serve;

/// <summary>Forms are taken only with their token; without it the person reads why instead of an empty page.</summary>
internal static class Forms
{
    public static void UseForms(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        app.Use(RefuseWithoutToken);
    }

    // The framework's check only leaves a note; pages would answer it with an empty body.
    private static Task RefuseWithoutToken(HttpContext context, RequestDelegate next)
    {
        var isRequired = context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true };
        if (isRequired && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
