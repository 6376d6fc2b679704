using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Directory.Domain;

/// <summary>Kinds of records in words and in addresses.</summary>
internal static class RecordKinds
{
    /// <summary>"organisation", in a sentence.</summary>
    public static string Word(this RecordKind kind) => kind switch
    {
        RecordKind.Organisation => "organisation",
        RecordKind.Person => "person",
        RecordKind.Relationship => "relationship",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind of record."),
    };

    /// <summary>"organisations", also the path of the list and the name of its views.</summary>
    public static string Plural(this RecordKind kind) => kind == RecordKind.Person ? "people" : kind.Word() + "s";

    /// <summary>The kind by its path; null when there is none.</summary>
    public static RecordKind? Of(string? plural) =>
        Enum.GetValues<RecordKind>().Cast<RecordKind?>().SingleOrDefault(k => k!.Value.Plural().Equals(plural, StringComparison.OrdinalIgnoreCase));
}
