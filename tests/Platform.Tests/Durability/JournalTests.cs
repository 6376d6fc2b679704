namespace Entente.Platform.Tests.Durability;

/// <summary>The journal sees what the kill tests look for: each loss planted once.</summary>
public sealed class JournalTests
{
    private readonly Journal _journal = new();
    private readonly Guid _id = Guid.CreateVersion7();

    public JournalTests()
    {
        _journal.Acknowledge(_id, 0);
        _journal.Acknowledge(_id, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_edit_that_was_sent_may_have_happened_or_not(int edits) =>
        Assert.Empty(_journal.Compare([new(_id, edits, 1, edits)]));

    [Fact]
    public void A_lost_record_is_seen() => Assert.Equal([$"lost: {_id}"], _journal.Compare([]));

    [Fact]
    public void A_lost_edit_is_seen() => Assert.Contains("lost: edit 1", Assert.Single(_journal.Compare([new(_id, 0, 1, 0)])), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_half_written_unit_is_seen(int created, int changed) =>
        Assert.Contains("half written", Assert.Single(_journal.Compare([new(_id, 1, created, changed)])), StringComparison.Ordinal);
}
