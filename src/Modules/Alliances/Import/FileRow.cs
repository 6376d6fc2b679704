using System.ComponentModel.DataAnnotations;
using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Import;

/// <summary>A row of a file whose rules are those of the form: it fills the same details and is checked as they are.</summary>
internal abstract class FileRow<TDetails> : IValidatableObject
    where TDetails : class, new()
{
    public TDetails Details { get; set; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Check.Shape(Details).Select(error => new ValidationResult(error.Message, [error.Field]));
}

/// <summary>A row about something of an alliance, which it names.</summary>
internal abstract class AllianceFileRow<TDetails> : FileRow<TDetails>, INamesAlliance
    where TDetails : class, new()
{
    [PlainText(Domain.Lengths.Name)]
    public string? Alliance { get; set; }

    [PlainText(Domain.Lengths.Name)]
    public string? Firm { get; set; }

    public Guid? AllianceId { get; set; }

    public Guid? OrganisationId { get; set; }
}

/// <summary>A row that names an alliance, and the other firm where two alliances have the same name.</summary>
internal interface INamesAlliance
{
    string? Alliance { get; set; }

    string? Firm { get; set; }

    Guid? AllianceId { get; set; }

    Guid? OrganisationId { get; set; }
}

/// <summary>The columns that several files have in common.</summary>
internal static class SharedFields
{
    public const string Alliance = "Alliance";
    public const string Firm = "With";

    /// <summary>Letters of an id in front of a key.</summary>
    public const int IdLength = 36;

    public static IEnumerable<ImportField<TRow>> OfAlliance<TRow>()
        where TRow : class, INamesAlliance =>
    [
        new("alliance", Alliance, CellReading.Text<TRow>((r, v) => r.Alliance = v))
        {
            IsRequired = true, Hint = "By its name.", Synonyms = ["alliance name", "partnership", "program", "programme"],
        },
        new("with", Firm, CellReading.Text<TRow>((r, v) => r.Firm = v))
        {
            Hint = "The other firm, by its name; needed only where two alliances have the same name.",
            Synonyms = ["partner", "organisation", "organization", "firm", "company", "account name"],
        },
    ];

    /// <summary>Words for the sides, as files write them.</summary>
    public static IReadOnlyDictionary<string, Domain.Side> Sides { get; } = new Dictionary<string, Domain.Side>(StringComparer.Ordinal)
    {
        ["ours"] = Domain.Side.Ours, ["theirs"] = Domain.Side.Theirs, ["both"] = Domain.Side.Both, ["us"] = Domain.Side.Ours, ["we"] = Domain.Side.Ours,
        ["our"] = Domain.Side.Ours, ["them"] = Domain.Side.Theirs, ["they"] = Domain.Side.Theirs, ["their"] = Domain.Side.Theirs, ["partner"] = Domain.Side.Theirs,
    };

    /// <summary>"running" for Running: the words of an enumeration.</summary>
    public static IReadOnlyDictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The ids with which keys begin.</summary>
    public static List<Guid> IdsOf(IReadOnlyList<string> keys) => keys.Select(key => Guid.Parse(key[..IdLength])).Distinct().ToList();
}
