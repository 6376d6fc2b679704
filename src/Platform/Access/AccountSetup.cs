using Entente.Platform.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Access;

public static class AccountSetup
{
    /// <summary>Ten characters at least, without rules of composition (NIST SP 800-63B).</summary>
    public const int MinPasswordLength = 10;

    /// <summary>A token under /api, else the cookie.</summary>
    private const string EitherScheme = "entente";

    private const int MaxFailedSignIns = 5;

    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(10);

    /// <summary>People, passwords, sessions, and the policies that endpoints name.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        var authentication = services.AddAuthentication(EitherScheme);
        authentication.AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(SetCookie));
        authentication.AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, null);
        authentication.AddPolicyScheme(EitherScheme, null, o => o.ForwardDefaultSelector = http =>
            TokenAuthentication.IsMeant(http) ? TokenAuthentication.SchemeName : IdentityConstants.ApplicationScheme);
        services.AddIdentityCore<AppUser>(SetIdentity)
            .AddEntityFrameworkStores<AppDbContext>().AddSignInManager().AddDefaultTokenProviders();

        services.AddSingleton<IAuthorizationHandler, ScopeCheck>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Member, p => p.RequireAuthenticatedUser().AddRequirements(new ScopeRequirement()))
            .AddPolicy(Policies.SignedIn, p => p.RequireAuthenticatedUser().AddRequirements(new ScopeRequirement()))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(LeadsNowhere).Build());
        services.AddSingleton<WorkspaceAccess>().AddSingleton<Sessions>().AddSingleton<AccessTokens>();
        services.AddSingleton(p => new PublicAddress(p.GetService<IConfiguration>()));
        services.AddScoped<Accounts>();
        services.AddScoped<SignInWithPassword>().AddScoped<SignInWithCode>().AddScoped<SignInWithPasskey>();
        services.AddScoped<PendingSignIn>().AddScoped<AccountGuard>().AddScoped<AuthenticatorSetup>().AddScoped<Passkeys>();
        services.AddSingleton<SecondFactor>().AddSingleton<Decoy>();
        services.Configure<IdentityPasskeyOptions>(SetPasskeys);
        services.AddScoped<SignInLinks>();
        services.AddScoped<ChangePassword>().AddScoped<ChangeProfile>();
        services.AddScoped<WorkspaceMembers>();
        services.AddScoped<Invitations>().AddScoped<AcceptInvitation>();
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

    /// <summary>A passkey stands for password and code, so the device has to ask for finger, face or PIN.</summary>
    private static void SetPasskeys(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
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
        options.ExpireTimeSpan = Session.Lifetime;
        options.SlidingExpiration = true;
        SessionCookie.Attach(options.Events);
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = c =>
        {
            c.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
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
