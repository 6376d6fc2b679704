using System.Globalization;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>What a new promise begins with: today, or the day and the occasion of the note that it comes from.</summary>
internal sealed class BeginPromise(AppDb appDb, IEntries entries)
{
    /// <summary>The details to show in the form, and the page of the note; null without one.</summary>
    public async Task<(PromiseDetails Details, string? Origin)> RunAsync(Guid? entryId, string? text, DateOnly today, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (entryId is not { } id || await entries.FindAsync(db, id, ct) is not { } entry)
        {
            return (new() { MadeOn = today, Text = Fitting(text) }, null);
        }

        var day = entry.Day ?? DateOnly.FromDateTime(entry.WrittenUtc);
        var occasion = string.Create(CultureInfo.InvariantCulture, $"{entry.Title ?? entry.Kind}, {day:d MMM yyyy}");
        return (new() { MadeOn = day, Text = Fitting(text), Occasion = Cleaned.Cut(occasion, Lengths.Words) }, entry.Path);
    }

    private static string? Fitting(string? text) => Cleaned.OrNull(text) is { } words ? Cleaned.Cut(words, Lengths.Promise) : null;
}
