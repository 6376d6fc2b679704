using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Entente.Modules.Networks.Features;

/// <summary>Styles and script that the stand-alone report carries in itself.</summary>
internal static class StandaloneParts
{
    private const string DarkOnPage = "@media screen {\n  [data-bs-theme=\"dark\"] {";
    private const string DarkBySystem = "@media screen and (prefers-color-scheme: dark) {\n  :root {";

    /// <summary>Both style sheets in a style element; dark where the reader's system is.</summary>
    internal static MarkupString Styles { get; } = new(
        $"<style>\n{(Read("standalone.css") + PictureStylesheet.Text.ReplaceLineEndings("\n")).Replace(DarkOnPage, DarkBySystem, StringComparison.Ordinal)}</style>");

    /// <summary>The behaviour of the picture in a script element.</summary>
    internal static MarkupString Script { get; } = new($"<script>\n{Read("network-picture.ts")}</script>");

    private static string Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
