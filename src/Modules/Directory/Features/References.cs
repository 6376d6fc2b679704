using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

/// <summary>A deletion that is refused because something refers to the record: what, and what to do.</summary>
internal static class References
{
    private const string Field = "references";

    public static Refusal ToRefusal(this IReadOnlyList<Reference> references, string label) => new(
        RefusalKind.Conflict,
        $"{label} cannot be deleted while something refers to it: {string.Join("; ", references.Select(r => r.What))}.",
        [.. references.Select(r => new FieldError(Field, $"{r.What}: {r.Remedy}"))]);
}
