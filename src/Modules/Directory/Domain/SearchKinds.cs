using Entente.Modules.Directory.Domain.Timeline;

namespace Entente.Modules.Directory.Domain;

/// <summary>The kinds under which search finds the module's records.</summary>
internal static class SearchKinds
{
    public const string Organisation = "organisation";
    public const string Person = "person";
    public const string Relationship = "relationship";

    public static string Of(EntryKind kind) => kind.Word();
}
