using Entente.Modules.Profitability.Files;
using Microsoft.AspNetCore.Http;

namespace Entente.Modules.Profitability.Features;

/// <summary>A ledger and its files as a form posts them.</summary>
internal sealed class AddLedgerForm
{
    public string? Name { get; set; }

    public IReadOnlyList<IFormFile>? Files { get; set; }

    public AddLedgerInput ToInput() => new() { Name = Name ?? "" };

    /// <summary>The chosen files, opened; the form's framework closes them with the request.</summary>
    public IReadOnlyList<GivenFile> Open() =>
        [.. (Files ?? []).Where(file => file.Length > 0).Select(file => new GivenFile(Path.GetFileName(file.FileName), file.OpenReadStream()))];
}
