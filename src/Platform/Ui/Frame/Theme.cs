using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Ui.Frame;

/// <summary>Light, dark, or as the system says. Kept in a cookie, so that the server writes the right page at once.</summary>
public static class Theme
{
    /// <summary>The name of the cookie and of the form field.</summary>
    public const string Name = "en-theme";

    /// <summary>Follows the system.</summary>
    public const string Auto = "auto";

    /// <summary>The choices with their words, in the order of the menu.</summary>
    public static IReadOnlyList<(string Value, string Text)> Choices { get; } =
        [(Auto, "As the system"), ("light", "Light"), ("dark", "Dark")];

    /// <summary>The theme of this request; unknown values count as the system's.</summary>
    public static string Of(HttpContext? context) => Known(context?.Request.Cookies[Name]);

    /// <summary>The value itself when it is a theme, else the system's.</summary>
    public static string Known(string? value) => value is "light" or "dark" ? value : Auto;
}
