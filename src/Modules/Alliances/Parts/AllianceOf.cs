using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Ui.Frame;

namespace Entente.Modules.Alliances.Parts;

/// <summary>The steps above a page within an alliance.</summary>
internal static class AllianceOf
{
    public static IReadOnlyList<Crumb> Crumbs(Actor actor, AllianceView alliance) =>
        [new("Alliances", actor.PageOf(AlliancePaths.List)), new(alliance.Name, actor.PageOf(AlliancePaths.Alliance(alliance.Id)))];
}
