using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Api;

/// <summary>The header by which a POST to the API is done once, however often it is sent.</summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    /// <summary>Marks an answer that was stored, not done again.</summary>
    public const string Replayed = "Idempotency-Replayed";

    public static IServiceCollection AddIdempotency(this IServiceCollection services) =>
        services.AddSingleton<StoredAnswers>().AddSingleton<Idempotency>();

    /// <summary>After the actor is known: keys belong to a person or token and a workspace.</summary>
    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app) => app.Use(
        (http, next) => http.RequestServices.GetRequiredService<Idempotency>().RunAsync(http, next));
}
