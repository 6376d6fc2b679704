using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Entente.Platform.Outgoing;

namespace Entente.Platform.Mail.Smtp;

/// <summary>
/// One conversation with a mail server (RFC 5321), with STARTTLS (RFC 3207) or TLS from the start, and AUTH (RFC 4954).
/// The framework's SmtpClient resolves the name by itself and knows no TLS from the start, so it cannot keep the rules of
/// outgoing connections.
/// </summary>
internal sealed class SmtpConversation : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationToken ct;
    private SmtpLines lines;
    private IReadOnlyList<string> offers = [];

    private SmtpConversation(Stream stream, CancellationToken ct) => (lines, this.ct) = (new(stream), ct);

    /// <summary>Connects, protects the connection as the settings say, and signs in.</summary>
    public static async Task<SmtpConversation> OpenAsync(
        OutgoingConnections connections, MailServer server, X509Certificate2Collection trusted, CancellationToken ct)
    {
        var smtp = new SmtpConversation(await connections.ConnectAsync(server.Host, server.Port, ct), ct);
        try
        {
            await smtp.GreetAsync(server, trusted);
            await smtp.SignInAsync(server);
            return smtp;
        }
        catch
        {
            await smtp.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends one message; the server has taken it on when this returns.</summary>
    public async Task SendAsync(string from, string to, string message)
    {
        await AskAsync($"MAIL FROM:<{from}>");
        try
        {
            await AskAsync($"RCPT TO:<{to}>");
            await AskAsync("DATA");
        }
        catch (SmtpException e) when (e.IsReply)
        {
            await TellAsync("RSET");
            throw;
        }

        await lines.WriteAsync(Stuffed(message) + ".\r\n", ct);
        Expect(await ReadAsync(), "the message");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await TellAsync("QUIT");
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The conversation is over either way.
        }

        await lines.Stream.DisposeAsync();
    }

    private async Task GreetAsync(MailServer server, X509Certificate2Collection trusted)
    {
        if (server.Security == MailSecurity.Tls)
        {
            await ProtectAsync(server.Host, trusted);
        }

        Expect(await ReadAsync(), "the connection");
        await HelloAsync();
        if (server.Security != MailSecurity.StartTls)
        {
            return;
        }

        if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
        {
            throw new SmtpException("The server offers no STARTTLS, so nothing was sent. Choose another protection or port.", isPermanent: false);
        }

        await AskAsync("STARTTLS");
        if (lines.HasUnread)
        {
            throw new SmtpException("The server sent something before the connection was protected. Nothing was sent.", isPermanent: false);
        }

        await ProtectAsync(server.Host, trusted);
        await HelloAsync();
    }

    private async Task HelloAsync() => offers = [.. (await AskAsync("EHLO entente.invalid")).Lines.Skip(1)];

    private async Task ProtectAsync(string host, X509Certificate2Collection trusted)
    {
        var protectedStream = new SslStream(lines.Stream);
        var options = new SslClientAuthenticationOptions { TargetHost = host };
        if (trusted.Count > 0)
        {
            options.CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(trusted);
        }

        try
        {
            await protectedStream.AuthenticateAsClientAsync(options, ct);
        }
        catch (AuthenticationException e)
        {
            throw new SmtpException($"The certificate of {host} could not be trusted, so nothing was sent: {e.Message}", isPermanent: false, e);
        }

        lines = new(protectedStream);
    }

    private async Task SignInAsync(MailServer server)
    {
        if (string.IsNullOrEmpty(server.User))
        {
            return;
        }

        var ways = offers.FirstOrDefault(line => line.StartsWith("AUTH ", StringComparison.OrdinalIgnoreCase))?.Split(' ') ?? [];
        if (ways.Contains("PLAIN", StringComparer.OrdinalIgnoreCase))
        {
            await AskAsync($"AUTH PLAIN {Base64($"\0{server.User}\0{server.Password}")}", "the user or password");
        }
        else if (ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase))
        {
            await AskAsync("AUTH LOGIN", "the sign-in");
            await AskAsync(Base64(server.User), "the user");
            await AskAsync(Base64(server.Password ?? string.Empty), "the user or password");
        }
        else
        {
            throw new SmtpException("The server offers no sign-in that Entente knows (PLAIN or LOGIN). Leave the user empty if it needs none.", isPermanent: false);
        }
    }

    private async Task<SmtpReply> AskAsync(string command, string? what = null)
    {
        await lines.WriteAsync(command + "\r\n", ct);
        return Expect(await ReadAsync(), what ?? command.Split(':', ' ')[0]);
    }

    /// <summary>A command whose answer changes nothing.</summary>
    private async Task TellAsync(string command)
    {
        await lines.WriteAsync(command + "\r\n", ct);
        await ReadAsync();
    }

    private async Task<SmtpReply> ReadAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            return await lines.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new SmtpException($"The server did not answer within {Patience.TotalSeconds:0} seconds.", isPermanent: false, e);
        }
    }

    private static SmtpReply Expect(SmtpReply reply, string what) => reply.IsPositive ? reply
        : throw new SmtpException($"The server refused {what}: {reply.Code} {reply.Words}", reply.IsPermanent) { IsReply = true };

    /// <summary>A line that begins with a dot gets a second one: a dot alone ends the message.</summary>
    private static string Stuffed(string message) =>
        (message.StartsWith('.') ? "." : string.Empty) + message.Replace("\r\n.", "\r\n..", StringComparison.Ordinal);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
