using System.Text.RegularExpressions;

namespace Entente.Architecture.Tests.Model;

/// <summary>A type as its declaration reads.</summary>
internal sealed record DeclaredType(string Name, IReadOnlyList<string> Modifiers, bool CanBeSealed, bool IsNested)
{
    public bool IsPublic => Modifiers.Contains("public");

    public bool IsOpenForInheritance =>
        CanBeSealed && !Modifiers.Any(modifier => modifier is "sealed" or "static" or "abstract");

    public static DeclaredType Component(string name) => new(name, ["public"], CanBeSealed: false, IsNested: false);

    /// <summary>Namespaces are file-scoped throughout, so a type that starts in the first column is not nested.</summary>
    public static DeclaredType From(Match declaration) => new(
        declaration.Groups["name"].Value,
        declaration.Groups["modifiers"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        !declaration.Value.Contains(" struct ", StringComparison.Ordinal)
            && Regex.IsMatch(declaration.Value, @"\b(class|record)\s", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)),
        declaration.Groups["indent"].Length > 0);
}
