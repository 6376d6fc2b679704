using Microsoft.AspNetCore.Http;

namespace Entente.Modules.Networks.Features;

/// <summary>What the page of a new audit posts.</summary>
internal sealed class NewAuditForm
{
    public string? Name { get; set; }

    public DateOnly? HeldOn { get; set; }

    public DateOnly? AskedFrom { get; set; }

    public DateOnly? AskedUntil { get; set; }

    public IFormFile? People { get; set; }

    public IFormFile? Ratings { get; set; }

    public AddAuditInput ToInput() =>
        new() { Name = Name ?? string.Empty, HeldOn = HeldOn, AskedFrom = AskedFrom, AskedUntil = AskedUntil };
}
