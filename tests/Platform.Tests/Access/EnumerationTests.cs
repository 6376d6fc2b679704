using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>
/// An address that is known and one that is not cost the same work: the slow part, hashing the password, is counted
/// instead of timed.
/// </summary>
public abstract class EnumerationTests(HostFixture fixture)
{
    [Fact]
    public async Task Every_refusal_costs_one_hash_whoever_is_asked_for()
    {
        var counting = new CountingHasher();
        await using var host = await RunningHost.StartAsync(
            fixture.Database, change: services => services.AddSingleton<IPasswordHasher<AppUser>>(counting));
        foreach (var email in new[]
        {
            fixture.Alpha.Owner.Email, "nobody@alpha.example", fixture.Alpha.Disabled.Email, await LockedAsync(host), await WithoutPasswordAsync(host),
        })
        {
            counting.Hashes = 0;
            using var client = host.NewClient();
            using var refused = await client.SubmitAsync("/sign-in", "sign-in", ("Input.Email", email), ("Input.Password", "wrong password"));
            Assert.Contains("do not fit", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.True(counting.Hashes == 1, $"{email} cost {counting.Hashes} hashes");
        }
    }

    /// <summary>The planted fault: whoever skips the hash for an unknown address is seen by the count.</summary>
    [Fact]
    public void A_skipped_hash_would_be_seen()
    {
        var counting = new CountingHasher();
        counting.VerifyHashedPassword(new(), counting.HashPassword(new(), "x"), "y");
        Assert.Equal(1, counting.Hashes);
    }

    private async Task<string> LockedAsync(RunningHost host)
    {
        var email = fixture.Omega.Members[WorkspaceRole.Viewer].Email;
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        await users.SetLockoutEndDateAsync((await users.FindByEmailAsync(email))!, host.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(5));
        return email;
    }

    private static async Task<string> WithoutPasswordAsync(RunningHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        _ = (await scope.ServiceProvider.GetRequiredService<Accounts>().AddAsync(new("no-password@alpha.example", "No Password"))).Value;
        return "no-password@alpha.example";
    }

    private sealed class CountingHasher : IPasswordHasher<AppUser>
    {
        private readonly PasswordHasher<AppUser> _real = new();

        public int Hashes { get; set; }

        public string HashPassword(AppUser user, string password) => _real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(AppUser user, string hashedPassword, string providedPassword)
        {
            Hashes++;
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}

public sealed class EnumerationOnSqlite(SqliteHost fixture) : EnumerationTests(fixture), IClassFixture<SqliteHost>;

public sealed class EnumerationOnPostgres(PostgresHost fixture) : EnumerationTests(fixture), IClassFixture<PostgresHost>;
