using Entente.Modules.Profitability.Domain;

namespace Entente.Modules.Profitability.Files;

/// <summary>A file as it comes in; what it holds is found in its header where nobody says it.</summary>
internal sealed record GivenFile(string Name, Stream Content, FileKind? Kind = null);
