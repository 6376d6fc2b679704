using Entente.Modules.Networks.Formats;
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

    /// <summary>One network file of any format, instead of the two.</summary>
    public IFormFile? Network { get; set; }

    /// <summary>Which of its attributes names the firm.</summary>
    public string? FirmAttribute { get; set; }

    /// <summary>Which of its relations is the tie.</summary>
    public string? Relation { get; set; }

    public AuditReading Reading => new(Blank(FirmAttribute), Blank(Relation));

    public AddAuditInput ToInput() =>
        new() { Name = Name ?? string.Empty, HeldOn = HeldOn, AskedFrom = AskedFrom, AskedUntil = AskedUntil };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
