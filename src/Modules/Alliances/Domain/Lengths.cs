namespace Entente.Modules.Alliances.Domain;

/// <summary>The most characters that a field takes.</summary>
internal static class Lengths
{
    public const int Name = 200;
    public const int Promise = 400;
    public const int Words = 200;
    public const int Clause = 40;
    public const int Unit = 40;
    public const int Text = 4000;
}
