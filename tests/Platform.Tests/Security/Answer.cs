using System.Text.RegularExpressions;

namespace Entente.Platform.Tests.Security;

/// <summary>
/// What an attacker gets to see, without what differs between any two answers: ids, instants, tokens. Two answers
/// that are equal in this form tell nobody anything.
/// </summary>
internal sealed partial record Answer(int Status, string Seen)
{
    private static readonly string[] Headers = ["Location", "ETag", "Allow", "WWW-Authenticate", "Content-Type"];

    /// <summary>The text as it came, to look for what must not be in it.</summary>
    public string Raw { get; private init; } = "";

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, string workspace)
    {
        using (response)
        {
            var headers = response.Headers.Concat(response.Content.Headers).Where(header => Headers.Contains(header.Key))
                .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
            var raw = string.Join('\n', [.. headers, await response.Content.ReadAsStringAsync()]);
            return new Answer((int)response.StatusCode, Blank(raw, workspace)) { Raw = raw };
        }
    }

    public bool Equals(Answer? other) => other is not null && Status == other.Status && Seen == other.Seen;

    public override int GetHashCode() => HashCode.Combine(Status, Seen);

    public override string ToString() => $"{Status} {(Seen.Length > 300 ? Seen[..300] + "…" : Seen)}";

    /// <summary>The part in which it begins to differ from another one.</summary>
    public string Beside(Answer other)
    {
        var same = 0;
        while (same < Seen.Length && same < other.Seen.Length && Seen[same] == other.Seen[same])
            same++;
        var start = Math.Max(0, same - 60);
        var alert = Alert().Match(Seen);
        return $"{Status} …{Seen[start..Math.Min(Seen.Length, same + 240)]}…{(alert.Success ? $"\n    alert: {alert.Value}" : "")}";
    }

    private static string Blank(string text, string workspace) => Probe().Replace(
        Varying().Replace(text, "…").Replace($"/{workspace}", "/firm", StringComparison.Ordinal)
            .Replace($"%2F{workspace}", "%2Ffirm", StringComparison.Ordinal),
        "probe");

    [GeneratedRegex("""
        [0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}   # ids, correlation numbers
        | "traceId":"[^"]*"
        | CfDJ8[\w-]+                                                                     # antiforgery tokens
        | (?<=/sign-in/link/)[\w-]{43}
        | \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*Z?
        | \d{1,2}[ ]\w{3}[ ]\d{4},[ ]\d\d:\d\d(:\d\d)?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Varying();

    /// <summary>What a page says about a form that it did not take.</summary>
    [GeneratedRegex(@"(?<=role=.alert.).{0,600}", RegexOptions.Singleline, 5000)]
    private static partial Regex Alert();

    /// <summary>Some fields answer in capitals.</summary>
    [GeneratedRegex(@"probe\d+", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Probe();
}
