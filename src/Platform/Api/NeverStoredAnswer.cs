using Microsoft.AspNetCore.Builder;

namespace Entente.Platform.Api;

/// <summary>Marks an endpoint whose answer holds a secret, or what only its person may read: it is not kept, and a repetition is told so.</summary>
public sealed record NeverStoredAnswer;

public static class NeverStoredAnswers
{
    /// <summary>The body of this endpoint's answers is never kept for an Idempotency-Key.</summary>
    public static TBuilder NeverStored<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(e => e.Metadata.Add(new NeverStoredAnswer()));
        return endpoint;
    }
}
