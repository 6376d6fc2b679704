using System.ComponentModel.DataAnnotations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Who takes which role, from when.</summary>
internal sealed record RoleDetails : IValidatableObject
{
    [Required(ErrorMessage = "Choose a person from the directory.")]
    public Guid? PersonId { get; set; }

    [EnumDataType(typeof(RoleKind), ErrorMessage = "Choose a role.")]
    public RoleKind Kind { get; set; }

    [Required(ErrorMessage = "Say from when.")]
    public DateOnly? FromOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(FromOn) is { } fault)
        {
            yield return new(fault, [nameof(FromOn)]);
        }
    }
}

internal sealed record AssignRoleInput(Guid AllianceId, RoleDetails Details);

/// <summary>Gives somebody a role. Whoever holds the same role on the same side keeps it until it is ended.</summary>
internal sealed class AssignRole(AppDb appDb, Saving saving, IDirectory directory, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(AssignRoleInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "assign roles") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == input.AllianceId, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        var own = await directory.FindOwnAsync(db, ct);
        if (await directory.FindPeopleAsync(db, [input.Details.PersonId!.Value], ct) is not [var person])
        {
            return AllianceRules.Field(nameof(RoleDetails.PersonId), "There is no such person in the directory.");
        }

        if (person.OrganisationId != alliance.OrganisationId && person.OrganisationId != own?.Id)
        {
            return AllianceRules.Field(nameof(RoleDetails.PersonId), $"{person.Name} works for neither of the two firms.");
        }

        db.Add(AllianceRole.Create(actor.WorkspaceId, alliance.Id, person.Id, input.Details.Kind, input.Details.FromOn!.Value));
        return await saving.TrySaveAsync(db, "role", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(alliance.Id, actor, ct);
    }
}
