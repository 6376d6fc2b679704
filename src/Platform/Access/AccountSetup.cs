using Entente.Platform.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Access;

public static class AccountSetup
{
    /// <summary>Ten characters at least, without rules of composition (NIST SP 800-63B).</summary>
    public const int MinPasswordLength = 10;

    private const int MaxFailedSignIns = 5;

    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(10);

    /// <summary>People, passwords, sessions, and the policies that endpoints name.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(
            cookies => cookies.ApplicationCookie!.Configure(SetCookie));
        services.AddIdentityCore<AppUser>(SetIdentity)
            .AddEntityFrameworkStores<AppDbContext>().AddSignInManager().AddDefaultTokenProviders();

        // Checked at every request: a disabled person's or signed-out session ends at once.
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.Zero);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Member, p => p.RequireAuthenticatedUser())
            .AddPolicy(Policies.SignedIn, p => p.RequireAuthenticatedUser())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(LeadsNowhere).Build());
        services.AddSingleton<WorkspaceAccess>();
        services.AddScoped<Accounts>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<SignInLinks>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<WorkspaceMembers>();
        services.AddScoped<Administration>();
        services.AddSingleton<Audit.ListAuditEntries>();
        return services;
    }

    /// <summary>An endpoint that names no policy is closed to everybody; an address without an endpoint goes on to its 404.</summary>
    private static bool LeadsNowhere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is null;

    private static void SetIdentity(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = MinPasswordLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
        options.Lockout.MaxFailedAccessAttempts = MaxFailedSignIns;
        options.Lockout.DefaultLockoutTimeSpan = Lockout;
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "entente";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = c =>
        {
            c.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>
    /// Sessions are checked against the database at every request, but for assets, the sign-in page and the error
    /// pages, which are open to everybody and must also come when the database is away.
    /// </summary>
    private static Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            return SecurityStampValidator.ValidatePrincipalAsync(context);
        }

        context.RejectPrincipal();
        return Task.CompletedTask;
    }

    /// <summary>A program gets a status, a person the sign-in page.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
