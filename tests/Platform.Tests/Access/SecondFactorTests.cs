using System.Net;
using AngleSharp.Dom;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>Codes of an authenticator app and recovery codes, by the pages as a person meets them.</summary>
public abstract class SecondFactorTests(HostFixture fixture)
{
    private RunningHost Host => fixture.Host;

    private TimeProvider Clock => Host.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task The_app_is_added_by_its_first_code_and_the_sign_in_asks_for_it_from_then_on()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Manager];
        using var elsewhere = await Host.SignInAsync(person.Email);
        using var client = await Host.SignInAsync(person.Email);
        var (key, codes) = await AddAppAsync(client);
        Assert.Equal(RecoveryCodeText.Count, codes.Distinct().Count());
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);

        using var fresh = Host.NewClient();
        var asked = await PasswordAsync(fresh, person.Email);
        Assert.Contains("/sign-in/code", asked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await fresh.GetAsync("/account")).StatusCode);

        // The code that added the app is used up; the next one works, once, and a recovery code works, once.
        Assert.False(await CodeAsync(fresh, Totp.Code(key, Totp.StepAt(Now))));
        Assert.True(await CodeAsync(fresh, Totp.Code(key, Totp.StepAt(Now) + 1)));
        Assert.Equal(HttpStatusCode.OK, (await fresh.GetAsync("/account")).StatusCode);
        using var replaying = Host.NewClient();
        await PasswordAsync(replaying, person.Email);
        Assert.False(await CodeAsync(replaying, Totp.Code(key, Totp.StepAt(Now) + 1)));
        Assert.True(await CodeAsync(replaying, codes[0].ToLowerInvariant().Replace('-', ' ')));
        using var again = Host.NewClient();
        await PasswordAsync(again, person.Email);
        Assert.False(await CodeAsync(again, codes[0]));
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_is_stored_in_clear_text()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Director];
        using var client = await Host.SignInAsync(person.Email);
        var (key, codes) = await AddAppAsync(client);
        await using var db = Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        var stored = await db.Authenticators.SingleAsync(a => a.UserId == person.UserId);
        Assert.DoesNotContain(Convert.ToBase64String(key), stored.ProtectedKey, StringComparison.Ordinal);
        Assert.DoesNotContain(Totp.ToBase32(key), stored.ProtectedKey, StringComparison.Ordinal);
        var hashes = await db.RecoveryCodes.Where(c => c.UserId == person.UserId).Select(c => c.CodeHash).ToListAsync();
        Assert.Equal(codes.Select(c => RecoveryCodeText.Hash(person.UserId, c)).Order(StringComparer.Ordinal), hashes.Order(StringComparer.Ordinal));
        Assert.Empty(await db.Set<IdentityUserToken<Guid>>().ToListAsync());
    }

    [Fact]
    public async Task The_same_code_at_the_same_moment_is_taken_once()
    {
        var person = fixture.Omega.Members[WorkspaceRole.Director];
        using var client = await Host.SignInAsync(person.Email);
        var (key, _) = await AddAppAsync(client);
        var factor = Host.Services.GetRequiredService<SecondFactor>();
        var code = Totp.Code(key, Totp.StepAt(Now) + 1);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => factor.TakeAsync(person.UserId, code, default)));
        Assert.Equal(1, taken.Count(t => t));
    }

    [Fact]
    public async Task The_right_password_does_not_buy_more_guesses_of_the_code()
    {
        var person = fixture.Omega.Members[WorkspaceRole.Manager];
        using var client = await Host.SignInAsync(person.Email);
        var (key, _) = await AddAppAsync(client);
        using var thief = Host.NewClient();
        await PasswordAsync(thief, person.Email);
        for (var i = 0; i < 3; i++)
            Assert.False(await CodeAsync(thief, "000000"));
        await PasswordAsync(thief, person.Email);
        for (var i = 0; i < 2; i++)
            Assert.False(await CodeAsync(thief, "000000"));
        Assert.False(await CodeAsync(thief, Totp.Code(key, Totp.StepAt(Now) + 1)));
        await using var scope = Host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        Assert.True(await users.IsLockedOutAsync((await users.FindByEmailAsync(person.Email))!));
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password_and_the_administrator_can_do_it_too()
    {
        var person = fixture.Omega.Members[WorkspaceRole.Contributor];
        using var client = await Host.SignInAsync(person.Email);
        await AddAppAsync(client);
        using var refused = await client.SubmitAsync("/account/security/authenticator/off", "off", ("Input.Current", "wrong password"));
        Assert.Contains("This is not your password", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var before = (await Host.Services.GetRequiredService<SecondFactor>().ShowAsync(person.UserId, default)).IsOn;
        using var done = await client.SubmitAsync("/account/security/authenticator/off", "off", ("Input.Current", Firm.Password));
        Assert.Equal((true, HttpStatusCode.Redirect), (before, done.StatusCode));
        await AddAppAsync(client);
        await using var scope = Host.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Accounts>().TurnSecondFactorOffAsync(person.Email, default)).IsDone);
        Assert.False((await Host.Services.GetRequiredService<SecondFactor>().ShowAsync(person.UserId, default)).IsOn);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/account")).StatusCode);
    }

    private DateTime Now => Clock.GetUtcNow().UtcDateTime;

    private async Task<(byte[] Key, IReadOnlyList<string> Codes)> AddAppAsync(HttpClient client)
    {
        const string path = "/account/security/authenticator";
        var page = await client.PageAsync(path);
        var key = FromBase32(page.QuerySelector(".en-key")!.TextContent);
        Assert.NotNull(page.QuerySelector(".en-qr svg path[d^=M]"));
        var form = page.QuerySelector("input[name='Input.Code']")!.Closest("form")!.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name") ?? "", i => i.GetAttribute("value") ?? "", StringComparer.Ordinal);
        form["Input.Code"] = Totp.Code(key, Totp.StepAt(Now));
        using var answer = await client.PostAsync(path, new FormUrlEncodedContent(form));
        var codes = (await FormClient.ParseAsync(answer)).QuerySelectorAll(".en-codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(RecoveryCodeText.Count, codes.Count);
        return (key, codes);
    }

    private static async Task<string> PasswordAsync(HttpClient client, string email)
    {
        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Input.Email", email), ("Input.Password", Firm.Password));
        return answer.Headers.Location?.ToString() ?? "";
    }

    private static async Task<bool> CodeAsync(HttpClient client, string code)
    {
        using var answer = await client.SubmitAsync("/sign-in/code", "code", ("Input.Code", code));
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(c => c.Length == 8).Select(c => Convert.ToByte(new string(c), 2))];
    }
}

public sealed class SecondFactorOnSqlite(SqliteHost fixture) : SecondFactorTests(fixture), IClassFixture<SqliteHost>;

public sealed class SecondFactorOnPostgres(PostgresHost fixture) : SecondFactorTests(fixture), IClassFixture<PostgresHost>;
