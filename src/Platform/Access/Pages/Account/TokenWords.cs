using Entente.Platform.Ui.Forms;

namespace Entente.Platform.Access.Pages;

/// <summary>Tokens in words.</summary>
internal static class TokenWords
{
    public static IReadOnlyList<Choice> Scopes { get; } =
    [
        new(nameof(TokenScope.Read), "read: lists, records, exports"),
        new(nameof(TokenScope.Write), "write: also add, change, delete, import"),
        new(nameof(TokenScope.Admin), "admin: also members, settings and tokens"),
    ];

    public static IReadOnlyList<Choice> Days { get; } =
        [new("7", "a week"), new("30", "30 days"), new("90", "90 days"), new("180", "half a year"), new("365", "a year")];

    public static string Of(TokenScope scope) => scope.ToString().ToLowerInvariant();

    public static string Says(IReadOnlyList<TokenView> tokens) => (tokens.Count, tokens.Count(t => t.UsedUtc is null)) switch
    {
        (0, _) => "You have no token. A program needs one to work with the API for you.",
        (1, 0) => "One token works for you.",
        (1, _) => "One token works for you; it has never been used.",
        (var all, 0) => $"{all} tokens work for you.",
        var (all, idle) => $"{all} tokens work for you; {idle} of them {(idle == 1 ? "has" : "have")} never been used. Revoke what nothing needs.",
    };
}
