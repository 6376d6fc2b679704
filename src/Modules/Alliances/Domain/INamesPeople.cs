namespace Entente.Modules.Alliances.Domain;

/// <summary>Details that name people of the two firms.</summary>
internal interface INamesPeople
{
    IEnumerable<NamedSide> People();
}

/// <summary>A person in a field, and the firm that he or she must work for.</summary>
/// <param name="Field">The field.</param>
/// <param name="PersonId">Who; null for nobody.</param>
/// <param name="Side">Ours or theirs; null when either will do.</param>
internal sealed record NamedSide(string Field, Guid? PersonId, Side? Side);
