using Microsoft.AspNetCore.Http;

namespace Entente.Gallery.Data;

/// <summary>One property for each kind of field.</summary>
public sealed class OrganisationInput
{
    public string Name { get; set; } = "";

    public string? Notes { get; set; }

    public string Level { get; set; } = "";

    public IReadOnlyList<string>? Kinds { get; set; }

    public DateOnly? SignedOn { get; set; }

    public double? Weight { get; set; }

    public bool IsOurs { get; set; }

    public IFormFile? People { get; set; }
}
