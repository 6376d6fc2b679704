using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>
/// UCINET's DL: full matrices (several, with matrix labels), half matrices, edge lists and node lists, with labels given
/// before the data or embedded in them.
/// <para>Source: Borgatti, S. P., Everett, M. G. &amp; Freeman, L. C. (2002), UCINET 6 for Windows, guide to DL.</para>
/// </summary>
internal sealed class DlReader(string file, ImportProblems problems)
{
    private readonly NetworkBuilder _builder = new(file, problems);

    public GivenNetwork? Read(string text)
    {
        var tokens = new Queue<TextToken>();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            foreach (var token in TextToken.OfLine(line, index + 1, ",="))
            {
                tokens.Enqueue(token);
            }
        }

        tokens.TryDequeue(out _);
        if (DlHeader.Read(tokens, _builder) is not { } header)
        {
            return null;
        }

        if (header.Format is "fullmatrix" or "lowerhalf" or "upperhalf")
        {
            new DlMatrix(header, tokens, _builder).Read();
        }
        else
        {
            new DlList(header, tokens, _builder).Read();
        }

        return _builder.Build();
    }
}
