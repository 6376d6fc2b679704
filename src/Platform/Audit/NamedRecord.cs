using Entente.Platform.Storage;

namespace Entente.Platform.Audit;

/// <summary>A record by its kind and name, for what is told of it without its row at hand.</summary>
public sealed record NamedRecord(string Kind, Guid Id, string AuditLabel) : IAudited;
