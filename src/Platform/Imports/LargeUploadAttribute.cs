using Entente.Platform.Imports.Runs;
using Microsoft.AspNetCore.Http.Metadata;

namespace Entente.Platform.Imports;

/// <summary>Lets a form carry a file as large as an import's may be; everywhere else much less is taken.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeUploadAttribute : Attribute, IFormOptionsMetadata
{
    public static readonly LargeUploadAttribute Instance = new();

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => ImportFiles.Largest;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => ImportFiles.Largest;
}
