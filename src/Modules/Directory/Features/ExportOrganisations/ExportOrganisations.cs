using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ExportOrganisationsInput(OrganisationFilter Filter, string? Sort);

/// <summary>The whole list as it is filtered and sorted.</summary>
internal sealed class ExportOrganisations(AppDb appDb)
{
    public Outcome<RowStream<OrganisationView>> Run(ExportOrganisationsInput input, Actor actor)
    {
        var refusal = actor.Lacks(Permission.View, "export organisations")
            ?? input.Filter.Breach() ?? ListOrganisations.Order.Refuses(input.Sort);
        return refusal is not null ? refusal : RowStream.Of(
            appDb, actor, db => ListOrganisations.Order.InOrder(input.Filter.In(OrganisationView.Of(db), db), input.Sort));
    }
}
