namespace Entente.Modules.Networks.Files;

/// <summary>A file as a person gave it: its name for messages, and its content.</summary>
internal sealed record AuditFile(string Name, Stream Content);

/// <summary>The two files of an audit.</summary>
internal sealed record AuditFiles(AuditFile People, AuditFile Ratings);
