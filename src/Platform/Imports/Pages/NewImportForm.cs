using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Imports.Pages;

/// <summary>What the page for a new import posts.</summary>
public sealed class NewImportForm
{
    public string? Type { get; set; }

    public IFormFile? File { get; set; }
}
