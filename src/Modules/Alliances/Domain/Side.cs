namespace Entente.Modules.Alliances.Domain;

/// <summary>Who owes something.</summary>
internal enum Side
{
    Ours,
    Theirs,
    Both,
}
