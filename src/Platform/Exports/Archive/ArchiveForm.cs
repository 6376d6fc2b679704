using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Exports.Archive;

/// <summary>What the page of the archive posts.</summary>
public sealed class ArchiveForm
{
    public IFormFile? File { get; set; }
}
