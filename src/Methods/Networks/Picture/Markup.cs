using System.Globalization;
using System.Text;

namespace Entente.Methods.Networks.Picture;

/// <summary>Collects markup. Text that comes from data is escaped by whoever appends it; numbers are written the same in
/// every culture.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new(64 * 1024);

    internal Markup Append(string text)
    {
        _text.Append(text);
        return this;
    }

    internal Markup Append(char character)
    {
        _text.Append(character);
        return this;
    }

    internal Markup Append(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public override string ToString() => _text.ToString();
}
