using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>Pages that are the same for all three kinds of records know the kind from their address.</summary>
internal static class RecordPaths
{
    /// <summary>The kind in <c>/w/{workspace}/organisations/…</c>.</summary>
    public static RecordKind KindOf(string uri) => RecordKinds.Of(new Uri(uri, UriKind.Absolute).AbsolutePath.Split('/')[3])
        ?? throw new InvalidOperationException("This page belongs to no kind of record.");

    /// <summary>"organisations/0190…": where the record's page is in the workspace.</summary>
    public static string Of(RecordKind kind, Guid id) => $"{kind.Plural()}/{id}";
}
