using System.Collections.Concurrent;

namespace Entente.Platform.Tests.Durability;

/// <summary>An organisation as it was found in the database: how often it was edited, and what the trail says of it.</summary>
internal sealed record StoredOrganisation(Guid Id, int Edits, int CreatedEntries, int ChangedEntries);

/// <summary>
/// What the server acknowledged, kept by the clients. An organisation is created once and then edited, each edit
/// writing its number; an edit that was sent and not acknowledged may have happened or not.
/// </summary>
internal sealed class Journal
{
    private readonly ConcurrentDictionary<Guid, int> _acknowledged = new();
    private int _writes;

    public int Writes => _writes;

    public void Acknowledge(Guid id, int edits)
    {
        _acknowledged[id] = edits;
        Interlocked.Increment(ref _writes);
    }

    /// <summary>A sentence for each acknowledged write that is lost and for each half-written unit.</summary>
    public IReadOnlyList<string> Compare(IReadOnlyList<StoredOrganisation> stored)
    {
        var byId = stored.ToDictionary(organisation => organisation.Id);
        return
        [
            .. _acknowledged.Where(written => !byId.ContainsKey(written.Key)).Select(written => $"lost: {written.Key}"),
            .. _acknowledged.Where(written => byId.TryGetValue(written.Key, out var found)
                && found.Edits != written.Value && found.Edits != written.Value + 1)
                .Select(written => $"lost: edit {written.Value} of {written.Key}, which has {byId[written.Key].Edits}"),
            .. stored.Where(organisation => organisation.CreatedEntries != 1 || organisation.ChangedEntries != organisation.Edits)
                .Select(organisation => $"half written: {organisation}"),
        ];
    }
}
