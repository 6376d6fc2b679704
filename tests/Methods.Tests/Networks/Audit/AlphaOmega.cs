using System.Globalization;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>The sample alpha-omega, read from its two files and computed once.</summary>
internal static class AlphaOmega
{
    private static readonly Lazy<AuditResult> Computed = new(() => AuditAnalysis.Of(ReadPeople(), ReadRatings()));

    private static readonly Lazy<PictureLayout> WideLayout = new(() => PictureLayout.Of(Audit, PictureOrientation.Wide));
    private static readonly Lazy<PictureLayout> NarrowLayout = new(() => PictureLayout.Of(Audit, PictureOrientation.Narrow));

    public static AuditResult Audit => Computed.Value;

    public static PictureLayout Wide => WideLayout.Value;

    public static PictureLayout Narrow => NarrowLayout.Value;

    /// <summary>Index of the person whom the study calls by that number.</summary>
    public static int Index(int number) => Audit.Roster.IndexOf(number.ToString(CultureInfo.InvariantCulture));

    public static PersonProfile Profile(int number) => Audit.People[Index(number)];

    public static Participant Participant(int number) => Audit.Roster.People[Index(number)];

    public static int[] Numbers(IEnumerable<int> people) =>
        [.. people.Select(person => int.Parse(Audit.Roster.People[person].Id, CultureInfo.InvariantCulture)).Order()];

    public static IReadOnlyList<Participant> ReadPeople() =>
    [
        .. Rows("people.csv").Select(cells =>
        {
            Assert.True(LevelNames.TryParse(cells[3], out var level), cells[3]);
            return new Participant(cells[0], cells[1], cells[2], level, cells[4], AllianceRole.ParseAll(cells[5]));
        }),
    ];

    public static IReadOnlyList<Rating> ReadRatings() =>
        [.. Rows("ratings.csv").Select(cells => new Rating(cells[0], cells[1], Figure(cells[2]), Figure(cells[3]), Figure(cells[4])))];

    private static double Figure(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder(), file)).Skip(1).Select(line => line.Split(','));

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
            {
                return Path.Combine(folder.FullName, "samples", "alpha-omega");
            }
        }

        throw new InvalidOperationException($"No Entente.slnx in {AppContext.BaseDirectory} or above it.");
    }
}
