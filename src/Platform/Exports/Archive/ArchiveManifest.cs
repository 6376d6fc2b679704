using System.Text.Json;

namespace Entente.Platform.Exports.Archive;

/// <summary>What an archive says about itself, in workspace.json.</summary>
/// <param name="Format">Always "entente-workspace".</param>
/// <param name="Version">The version of this form.</param>
/// <param name="Schema">The last migration of the database that it was written from.</param>
/// <param name="Slug">The workspace's address.</param>
/// <param name="WorkspaceId">Its id there.</param>
/// <param name="Settings">The workspace's own settings, by name.</param>
/// <param name="People">Everybody whose id occurs: members, and those who were.</param>
/// <param name="Tables">How many rows each table has.</param>
public sealed record ArchiveManifest(
    string Format, int Version, string Schema, string Slug, Guid WorkspaceId, IReadOnlyDictionary<string, string?> Settings,
    IReadOnlyList<ArchivedPerson> People, IReadOnlyDictionary<string, int> Tables)
{
    public const string FormatName = "entente-workspace";

    public const int CurrentVersion = 1;

    public const string FileName = "workspace.json";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string TableFile(string table) => $"tables/{table}.csv";
}

/// <summary>An account that rows refer to. No password or other secret leaves the server.</summary>
public sealed record ArchivedPerson(Guid Id, string Email, string Name);
