namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>How long the texts of an entry may be.</summary>
internal static class EntryLengths
{
    public const int Title = 200;
    public const int Text = 20_000;
    public const int Place = 200;
    public const int Name = 200;
    public const int OriginKey = 120;
    public const int OriginWords = 200;
    public const int OriginPath = 300;

    /// <summary>More people at one meeting are a crowd; and a limit for mistakes.</summary>
    public const int Attendees = 100;

    public const int AttendeeNames = 4000;
}
