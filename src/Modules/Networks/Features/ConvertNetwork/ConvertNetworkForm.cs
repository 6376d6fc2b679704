using Microsoft.AspNetCore.Http;

namespace Entente.Modules.Networks.Features;

/// <summary>What the page of a conversion posts.</summary>
internal sealed class ConvertNetworkForm
{
    public IFormFile? File { get; set; }

    public string To { get; set; } = "graphml";

    public string? Relation { get; set; }
}
