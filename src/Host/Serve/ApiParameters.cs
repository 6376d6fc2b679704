using System.Globalization;
using Entente.Platform.Access;
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
        if (context.Description.RelativePath?.Contains($"{{{ActorOfRequest.RouteValue}}}", StringComparison.Ordinal) == true)
        {
            operation.Parameters.Insert(0, Text(ActorOfRequest.RouteValue, ParameterLocation.Path, "The workspace's name in addresses."));
        }

        if (operation.Responses?.ContainsKey(AsksForVersion) == true)
        {
            operation.Parameters.Add(Text("If-Match", ParameterLocation.Header, "The record's ETag, as it was read."));
        }

        return Task.CompletedTask;
    });

    private static OpenApiParameter Text(string name, ParameterLocation place, string description) => new()
    {
        Name = name,
        In = place,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
