using Microsoft.AspNetCore.Http.Metadata;

namespace Entente.Modules.Profitability.Features;

/// <summary>Ledgers are large: the page and the endpoint that take them accept more than the rest of the product.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute() : Attribute, IRequestSizeLimitMetadata, IFormOptionsMetadata
{
    /// <summary>8 GB: twenty million order lines are 1.6 GB as CSV.</summary>
    public const long Largest = 8L * 1024 * 1024 * 1024;

    public long? MaxRequestBodySize => Largest;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => Largest;
}
