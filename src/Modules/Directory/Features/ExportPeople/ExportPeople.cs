using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ExportPeopleInput(PersonFilter Filter, string? Sort);

/// <summary>The whole list as it is filtered and sorted.</summary>
internal sealed class ExportPeople(AppDb appDb)
{
    public Outcome<RowStream<PersonView>> Run(ExportPeopleInput input, Actor actor)
    {
        var refusal = actor.Lacks(Permission.View, "export people")
            ?? input.Filter.Breach() ?? ListPeople.Order.Refuses(input.Sort);
        return refusal is not null ? refusal : RowStream.Of(
            appDb, actor, db => ListPeople.Order.InOrder(input.Filter.In(PersonView.Of(db), db), input.Sort));
    }
}
