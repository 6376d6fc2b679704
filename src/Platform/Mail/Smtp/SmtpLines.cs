using System.Globalization;
using System.Text;

namespace Entente.Platform.Mail.Smtp;

/// <summary>Lines to and from a mail server. Answers are limited, so that no server can fill the memory.</summary>
internal sealed class SmtpLines(Stream stream)
{
    private const int LongestLine = 2_000;
    private const int MostLines = 200;

    private readonly byte[] buffer = new byte[4096];
    private int start;
    private int end;

    public Stream Stream => stream;

    /// <summary>True when the server has sent more than it was asked for.</summary>
    public bool HasUnread => start < end;

    public async Task WriteAsync(string text, CancellationToken ct)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), ct);
        await stream.FlushAsync(ct);
    }

    public async Task<SmtpReply> ReadAsync(CancellationToken ct)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await ReadLineAsync(ct);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                || lines.Count == MostLines)
            {
                throw new SmtpException("The server does not speak SMTP.", isPermanent: false);
            }

            lines.Add(line.Length > 4 ? line[4..].Trim() : string.Empty);
            if (line.Length == 3 || line[3] != '-')
            {
                return new(code, lines);
            }
        }
    }

    private async Task<string> ReadLineAsync(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (start == end && await FillAsync(ct) == 0)
            {
                throw new SmtpException("The server closed the connection.", isPermanent: false);
            }

            var c = (char)buffer[start++];
            if (c == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(c is >= ' ' and < (char)127 or '\r' ? c : '?');
        }

        throw new SmtpException("The server does not speak SMTP.", isPermanent: false);
    }

    private async Task<int> FillAsync(CancellationToken ct)
    {
        start = 0;
        return end = await stream.ReadAsync(buffer, ct);
    }
}
