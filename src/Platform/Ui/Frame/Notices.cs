using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Ui.Frame;

/// <summary>
/// A sentence for the next page: what a form has done before it led away ("Omega is saved."). Travels in a
/// protected cookie, because the redirect between the two pages carries nothing else.
/// </summary>
public sealed class Notices(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    private const string Cookie = "en-notice";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly ITimeLimitedDataProtector protector =
        protection.CreateProtector(typeof(Notices).FullName!).ToTimeLimitedDataProtector();

    /// <summary>Leaves a sentence for the page that is shown next.</summary>
    public void Leave(string sentence) => Leave(new Notice(sentence));

    /// <summary>The same with more than a sentence.</summary>
    public void Leave(Notice notice) => accessor.HttpContext?.Response.Cookies.Append(
        Cookie, protector.Protect(JsonSerializer.Serialize(notice), Lifetime), Options(accessor.HttpContext));

    /// <summary>The sentence that the page before has left, once; else null.</summary>
    public Notice? Take()
    {
        if (accessor.HttpContext is not { } context || context.Request.Cookies[Cookie] is not { } kept)
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie, Options(context));
        return Read(kept);
    }

    private Notice? Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<Notice>(protector.Unprotect(kept));
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            // Too old, or not ours: there is nothing to say.
            return null;
        }
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = Lifetime,
        IsEssential = true,
    };
}
