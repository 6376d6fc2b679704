using System.Text;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Entente.Modules.Networks.Features;

/// <summary>The report of an audit as one HTML file that needs nothing else.</summary>
internal static class StandaloneReport
{
    /// <summary>Writes the file whole or not at all: beside it first, then in its place. A refusal says why it could not
    /// be written.</summary>
    internal static async Task<Outcome<Done>> WriteAsync(AuditResult audit, string path, CancellationToken ct)
    {
        var page = await RenderAsync(audit, ct);
        return await WriteAsync(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page), path, ct);
    }

    internal static async Task<Outcome<Done>> WriteAsync(byte[] content, string path, CancellationToken ct)
    {
        var beside = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(beside, content, ct);
            File.Move(beside, path, overwrite: true);
            return Done.Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            return new Refusal(RefusalKind.Invalid, $"{path} could not be written. {e.Message}", []);
        }
    }

    private static void Remove(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    internal static async Task<string> RenderAsync(AuditResult audit, CancellationToken ct)
    {
        var wide = PictureLayout.Of(audit, PictureOrientation.Wide, ct: ct);
        var narrow = PictureLayout.Of(audit, PictureOrientation.Narrow, ct: ct);
        var options = new NetworkPictureOptions { LinkOf = person => "#" + StandalonePage.AnchorOf(person) };
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(StandalonePage.Audit)] = audit,
            [nameof(StandalonePage.Figure)] = NetworkFigure.Render(audit, wide, narrow, options),
        };
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<StandalonePage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
