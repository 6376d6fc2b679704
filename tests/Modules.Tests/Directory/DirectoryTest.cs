using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Directory;

/// <summary>What the tests of this module share: each test has a workspace of its own, and somebody in every role.</summary>
public abstract class DirectoryTest(DatabaseFixture fixture) : IDisposable
{
    private readonly IServiceScope _scope = fixture.Services.CreateScope();

    protected Guid WorkspaceId { get; } = Guid.CreateVersion7();

    protected Actor Owner => In(WorkspaceId, WorkspaceRole.Owner);

    /// <summary>Somebody of another firm.</summary>
    protected Actor Stranger { get; } = In(Guid.CreateVersion7(), WorkspaceRole.Owner);

    protected static CancellationToken Ct => CancellationToken.None;

    protected IServiceProvider Services => fixture.Services;

    protected AppDb AppDb => fixture.AppDb;

    protected Actor As(WorkspaceRole role) => In(WorkspaceId, role);

    protected T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    internal async Task<OrganisationView> AddOrganisationAsync(string name, Action<OrganisationDetails>? with = null, Actor? by = null)
    {
        var details = new OrganisationDetails { Name = name, DespiteLikeness = true };
        with?.Invoke(details);
        return (await Get<AddOrganisation>().RunAsync(details, by ?? Owner, Ct)).Value;
    }

    internal async Task<PersonView> AddPersonAsync(string name, Guid organisationId, Action<PersonDetails>? with = null, Actor? by = null)
    {
        var details = new PersonDetails { Name = name, OrganisationId = organisationId, DespiteLikeness = true };
        with?.Invoke(details);
        return (await Get<AddPerson>().RunAsync(details, by ?? Owner, Ct)).Value;
    }

    internal async Task<RelationshipView> AddRelationshipAsync(
        Guid organisationId, Action<RelationshipDetails>? with = null, Actor? by = null)
    {
        var details = new RelationshipDetails { OrganisationId = organisationId, Kinds = [Modules.Directory.Contracts.RelationshipKind.Partner] };
        with?.Invoke(details);
        return (await Get<AddRelationship>().RunAsync(details, by ?? Owner, Ct)).Value;
    }

    /// <summary>The outcome is a refusal of this kind, and its field error, if one is expected, is this one.</summary>
    protected static Refusal Refused<T>(Outcome<T> outcome, RefusalKind kind, string? field = null)
    {
        Assert.NotNull(outcome.Refusal);
        Assert.Equal(kind, outcome.Refusal.Kind);
        if (field is not null)
            Assert.Contains(outcome.Refusal.Errors, error => error.Field == field);
        return outcome.Refusal;
    }

    public void Dispose()
    {
        _scope.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Actor In(Guid workspaceId, WorkspaceRole role) => new()
    {
        UserId = Guid.CreateVersion7(),
        Name = $"A {role}",
        WorkspaceId = workspaceId,
        WorkspaceSlug = "test",
        WorkspaceName = "Test",
        Role = role,
    };
}
