using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ConvertNetworkEndpoint
{
    /// <summary>No antiforgery token, as for the other uploads of the API; nothing is stored.</summary>
    public static void Map(IEndpointRouteBuilder networks) =>
        networks.MapPost("/convert", RunAsync).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithMetadata(new RequestSizeLimitAttribute(NetworkFile.Largest))
            .WithTags("Networks")
            .DisableAntiforgery();

    private static async Task<IResult> RunAsync(IFormFile? file, string? to, string? relation, CancellationToken ct)
    {
        if (file is null)
        {
            return Refusal.Invalid(new FieldError(nameof(file), "Give the network file as the part “file” of a multipart form.")).ToProblem();
        }

        await using var given = new GivenFile(Path.GetFileName(file.FileName), file.OpenReadStream());
        return (await ConvertNetwork.RunAsync(given, to, relation, ct)).ToResult(converted => TypedResults.File(
            converted.Content, NetworkFormats.TypeOf(converted.Format),
            $"{Path.GetFileNameWithoutExtension(given.Name)}.{NetworkFormats.EndingOf(converted.Format)}"));
    }
}
