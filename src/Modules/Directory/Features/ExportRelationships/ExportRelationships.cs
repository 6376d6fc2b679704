using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ExportRelationshipsInput(RelationshipFilter Filter, string? Sort);

/// <summary>The whole list as it is filtered and sorted.</summary>
internal sealed class ExportRelationships(AppDb appDb)
{
    public Outcome<RowStream<RelationshipView>> Run(ExportRelationshipsInput input, Actor actor)
    {
        var refusal = actor.Lacks(Permission.View, "export relationships")
            ?? input.Filter.Breach() ?? ListRelationships.Order.Refuses(input.Sort);
        return refusal is not null ? refusal : RowStream.Of(
            appDb, actor, db => ListRelationships.Order.InOrder(input.Filter.In(RelationshipView.Of(db), db), input.Sort));
    }
}
