using Entente.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>One person of a firm.</summary>
public sealed record Person(Guid UserId, string Email, string Name);

/// <summary>
/// A workspace with a person in every role, and those who must not get in: one who was removed, one who has not
/// accepted the invitation, one whose account is disabled.
/// </summary>
public sealed record Firm(string Slug, Guid WorkspaceId, IReadOnlyDictionary<WorkspaceRole, Person> Members)
{
    public const string Password = "correct horse battery";

    public Person Owner => Members[WorkspaceRole.Owner];

    public required Person ExMember { get; init; }

    public required Person Invited { get; init; }

    public required Person Disabled { get; init; }

    public static async Task<Firm> AddAsync(IServiceProvider services, string slug)
    {
        await using var scope = services.CreateAsyncScope();
        var adding = new Adding(scope.ServiceProvider, slug);
        var workspace = (await scope.ServiceProvider.GetRequiredService<Administration>()
            .AddWorkspaceAsync(slug, slug, CancellationToken.None)).Value;
        var members = new Dictionary<WorkspaceRole, Person>();
        foreach (var role in Enum.GetValues<WorkspaceRole>())
            members[role] = await adding.PersonAsync(role.ToString(), role);
        return new Firm(slug, workspace.Id, members)
        {
            ExMember = await adding.PersonAsync("Removed", WorkspaceRole.Director),
            Disabled = await adding.PersonAsync("Disabled", WorkspaceRole.Owner),
            Invited = await adding.InvitedAsync(workspace.Id, members[WorkspaceRole.Owner]),
        };
    }

    /// <summary>Removes the one and disables the other: until here both could sign in, and their sessions are real.</summary>
    public async Task ExpelAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var actor = await ActorAsync(services, Owner.UserId, WorkspaceId);
        _ = (await scope.ServiceProvider.GetRequiredService<WorkspaceMembers>()
            .RemoveAsync(ExMember.UserId, actor, CancellationToken.None)).Value;
        _ = (await scope.ServiceProvider.GetRequiredService<Accounts>().DisableAsync(Disabled.Email, CancellationToken.None)).Value;
    }

    /// <summary>The person as one who acts in this firm.</summary>
    public static async Task<Actor> ActorAsync(IServiceProvider services, Guid userId, Guid workspaceId) =>
        await services.GetRequiredService<WorkspaceAccess>().FindActorAsync(userId, workspaceId, CancellationToken.None)
        ?? throw new InvalidOperationException("This person has no place in this workspace.");

    private sealed class Adding(IServiceProvider services, string slug)
    {
        public async Task<Person> PersonAsync(string name, WorkspaceRole role)
        {
            var input = new AddAccountInput($"{name}@{slug}.example".ToLowerInvariant(), $"{name} of {slug}");
            _ = (await services.GetRequiredService<Administration>().AddPersonAsync(input, slug, role, CancellationToken.None)).Value;
            return await WithPasswordAsync(input);
        }

        public async Task<Person> InvitedAsync(Guid workspaceId, Person owner)
        {
            var input = new AddAccountInput($"invited@{slug}.example", $"Invited of {slug}");
            var actor = await ActorAsync(services, owner.UserId, workspaceId);
            var invitation = new InvitationInput { Name = input.Name, Email = input.Email, Role = WorkspaceRole.Owner };
            _ = (await services.GetRequiredService<Invitations>().InviteAsync(invitation, actor, CancellationToken.None)).Value;
            _ = (await services.GetRequiredService<Accounts>().AddAsync(input)).Value;
            return await WithPasswordAsync(input);
        }

        private async Task<Person> WithPasswordAsync(AddAccountInput input)
        {
            var users = services.GetRequiredService<UserManager<AppUser>>();
            var user = (await users.FindByEmailAsync(input.Email))!;
            var result = await users.AddPasswordAsync(user, Password);
            Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
            return new Person(user.Id, input.Email, input.Name);
        }
    }
}
