using System.Text;
using Entente.Modules.Networks.Features;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Files;

namespace Entente.Modules.Networks.Formats;

/// <summary>Reads a network from a file of any format; which one it is tells its content, then its name.</summary>
internal static class NetworkFile
{
    /// <summary>Bytes of one file.</summary>
    public const long Largest = 64 * 1024 * 1024;

    /// <summary>Null with problems where it cannot be read.</summary>
    public static async Task<GivenNetwork?> ReadAsync(GivenFile file, ImportProblems problems, CancellationToken ct)
    {
        using var content = new MemoryStream();
        if (!await CopyAsync(file.Content, content, ct))
        {
            problems.Add(new(file.Name, null, null, $"The file is larger than {Largest / 1024 / 1024} MB. Take out what is not needed."));
            return null;
        }

        content.Position = 0;
        var before = problems.Count;
        var network = IsWorkbook(content) ? await XlsxNetwork.ReadAsync(content, file.Name, problems, ct) : ReadText(content, file.Name, problems);
        if (problems.Count > before || network is null)
        {
            return null;
        }

        if (network.Nodes.Count == 0)
        {
            problems.Add(new(file.Name, null, null, "There is nobody in this file."));
            return null;
        }

        return network;
    }

    private static GivenNetwork? ReadText(MemoryStream content, string name, ImportProblems problems)
    {
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        return FormatOf(text, name) switch
        {
            NetworkFormat.GraphMl => new GraphMlReader(name, problems).Read(text),
            NetworkFormat.Pajek => new PajekReader(name, problems).Read(text),
            NetworkFormat.Dl => new DlReader(name, problems).Read(text),
            NetworkFormat.Json => JsonNetwork.Read(text, name, problems),
            _ => TableNetwork.Read(DelimitedText.Read(text), name, problems),
        };
    }

    private static NetworkFormat FormatOf(string text, string name)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<") ? NetworkFormat.GraphMl
            : start.StartsWith("*") || (start.StartsWith("%") && Path.GetExtension(name) is ".net" or ".paj") ? NetworkFormat.Pajek
            : IsDl(start) ? NetworkFormat.Dl
            : start.StartsWith("{") ? NetworkFormat.Json
            : NetworkFormats.Of(Path.GetExtension(name)) ?? NetworkFormat.EdgeList;
    }

    private static bool IsDl(ReadOnlySpan<char> start) =>
        start.Length > 2 && start.StartsWith("dl", StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(start[2]) || start[2] == ',');

    private static bool IsWorkbook(MemoryStream content) =>
        WorkbookFile.IsOne(content.GetBuffer().AsSpan(0, (int)content.Length));

    private static async Task<bool> CopyAsync(Stream from, MemoryStream to, CancellationToken ct)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
        {
            if (to.Length + read > Largest)
            {
                return false;
            }

            to.Write(buffer, 0, read);
        }

        return true;
    }
}
