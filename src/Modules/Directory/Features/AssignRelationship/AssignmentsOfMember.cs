using Entente.Platform.Access;

namespace Entente.Modules.Directory.Features;

/// <summary>The part of a member's page that says which relationships the member sees.</summary>
internal sealed class AssignmentsOfMember : IMemberPart
{
    public Type Component => typeof(AssignedRelationships);
}
