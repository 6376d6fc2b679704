using Entente.Modules.Directory.Domain.Timeline;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>The days on which a task comes again.</summary>
public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("Daily", "2026-11-23", "2026-11-23", "2026-11-23", "2026-11-24")]
    [InlineData("Daily", "2026-11-01", "2026-11-05", "2026-11-20", "2026-11-21")]
    [InlineData("Weekly", "2026-11-23", "2026-11-23", "2026-11-24", "2026-11-30")]
    [InlineData("Weekly", "2026-11-02", "2026-11-09", "2026-11-24", "2026-11-30")]
    [InlineData("Monthly", "2026-01-31", "2026-01-31", "2026-01-31", "2026-02-28")]
    [InlineData("Monthly", "2026-01-31", "2026-02-28", "2026-02-28", "2026-03-31")]
    [InlineData("Yearly", "2024-02-29", "2024-02-29", "2024-03-01", "2025-02-28")]
    [InlineData("Yearly", "2024-02-29", "2027-02-28", "2027-03-01", "2028-02-29")]
    public void Comes_again_on_the_days_of_its_series(string word, string from, string due, string done, string next) => Assert.Equal(
        DateOnly.Parse(next, null),
        Enum.Parse<Recurrence>(word).Next(DateOnly.Parse(from, null), DateOnly.Parse(due, null), DateOnly.Parse(done, null)));
}
