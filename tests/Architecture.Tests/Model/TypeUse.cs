using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Entente.Architecture.Tests.Model;

/// <summary>One compiled assembly mentions a type of another one.</summary>
internal sealed record TypeUse(string By, string Of, string Namespace, string Type)
{
    /// <summary>Every type of another assembly that the compiled file mentions; exact where text is not.</summary>
    public static IReadOnlyList<TypeUse> In(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        var by = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return [.. metadata.TypeReferences
            .Select(handle => metadata.GetTypeReference(handle))
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .Select(type => new TypeUse(
                by,
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                metadata.GetString(type.Namespace),
                metadata.GetString(type.Name)))];
    }
}
