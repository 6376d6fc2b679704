using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Entente.Platform.Mail;

/// <summary>
/// The mail server of the whole installation, from its configuration: used by every workspace that has set none of its
/// own. The keys are Mail:Host, Mail:Port, Mail:Security (StartTls, Tls, None), Mail:User, Mail:Password, Mail:From,
/// Mail:FromName; Mail:TrustedCertificate names a PEM file with the authority of an internal server.
/// </summary>
internal sealed record MailConfiguration(MailServer? Server, X509Certificate2Collection TrustedRoots)
{
    private const int StandardPort = 587;

    public static MailConfiguration Of(IConfiguration? configuration)
    {
        var mail = configuration?.GetSection("Mail");
        return new(ServerOf(mail), RootsOf(mail?["TrustedCertificate"]));
    }

    private static MailServer? ServerOf(IConfigurationSection? mail)
    {
        if (mail?["Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        var from = mail["From"] ?? throw new FormatException("Mail:Host is set but Mail:From is not: give the address that mails come from.");
        return new(host, Port(mail["Port"]), Security(mail["Security"]), from)
        {
            FromName = mail["FromName"],
            User = mail["User"],
            Password = mail["Password"],
        };
    }

    private static int Port(string? text) => text switch
    {
        null or "" => StandardPort,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 => port,
        _ => throw new FormatException($"Mail:Port is '{text}'; it should be a number between 1 and 65535."),
    };

    private static MailSecurity Security(string? text) => text switch
    {
        null or "" => MailSecurity.StartTls,
        _ when Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) && Enum.IsDefined(security) => security,
        _ => throw new FormatException($"Mail:Security is '{text}'; it should be StartTls, Tls or None."),
    };

    private static X509Certificate2Collection RootsOf(string? file)
    {
        var roots = new X509Certificate2Collection();
        if (!string.IsNullOrEmpty(file))
        {
            roots.ImportFromPemFile(file);
        }

        return roots;
    }
}
