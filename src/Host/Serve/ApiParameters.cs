using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Entente.Host.Serve;

/// <summary>Parameters that no endpoint binds itself, so that the document has to be told of them.</summary>
internal static class ApiParameters
{
    private static readonly string AsksForVersion = StatusCodes.Status428PreconditionRequired.ToString(CultureInfo.InvariantCulture);

    public static void AddSharedParameters(this OpenApiOptions options) => options.AddOperationTransformer((operation, context, _) =>
    {
        operation.Parameters ??= [];
        if (IsOfWorkspace(context))
        {
            operation.Parameters.Insert(0, Text(ActorOfRequest.RouteValue, ParameterLocation.Path, "The workspace's name in addresses."));
        }

        if (HttpMethods.IsPost(context.Description.HttpMethod ?? string.Empty) && IsOfWorkspace(context))
        {
            operation.Parameters.Add(Text(
                IdempotencyKey.Header, ParameterLocation.Header,
                "A key of your own, such as a UUID: within a day a repetition gets the same answer and is not done again.", isRequired: false));
        }

        AddAnswersOfAll(operation);
        if (operation.Responses?.ContainsKey(AsksForVersion) == true)
        {
            operation.Parameters.Add(Text("If-Match", ParameterLocation.Header, "The record's ETag, as it was read."));
        }

        return Task.CompletedTask;
    });

    /// <summary>Without a right token or session 401, above the limit 429, whatever is asked.</summary>
    private static void AddAnswersOfAll(OpenApiOperation operation)
    {
        operation.Responses ??= new();
        operation.Responses.TryAdd("401", new OpenApiResponse { Description = "No token or session, or one that has ended." });
        operation.Responses.TryAdd("403", new OpenApiResponse { Description = "The role or the token's scope does not reach so far." });
        operation.Responses.TryAdd("429", new OpenApiResponse { Description = "More requests in a minute than RateLimit-Limit; Retry-After says when to go on." });
    }

    private static bool IsOfWorkspace(OpenApiOperationTransformerContext context) =>
        context.Description.RelativePath?.Contains($"{{{ActorOfRequest.RouteValue}}}", StringComparison.Ordinal) == true;

    private static OpenApiParameter Text(string name, ParameterLocation place, string description, bool isRequired = true) => new()
    {
        Name = name,
        In = place,
        Required = isRequired,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
