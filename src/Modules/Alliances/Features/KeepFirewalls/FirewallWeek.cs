using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>In the director's week: whoever serves two rivals and is not acknowledged.</summary>
internal sealed class FirewallWeek(FirewallReader reader) : IWeekSource
{
    public async Task<IReadOnlyList<WeekMatter>> ListMattersAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        !actor.May(Permission.Oversee) ? [] :
        [
            .. from pair in await reader.ReadAsync(db, week.Today, ct)
               from servant in pair.Servants
               where servant.Firewall is null
               select new WeekMatter(
                   $"firewall:{pair.Id}:{servant.Key}", WeekState.AtRisk, $"{servant.Name} serves {pair.First.Name} and {pair.Second.Name}, which are rivals",
                   AlliancePaths.Firewalls)
               {
                   Why = "Say what keeps the two apart, or give one of them to somebody else: each fears that its plans reach the other through us (Hutt et al. 2000).",
                   Side = WeekSide.Ours,
                   SideWords = "Our side",
                   Label = "firewall",
                   Actions = [new("Acknowledge…", AlliancePaths.Acknowledge(pair.Id, servant.Key))],
               },
        ];

    public Task<IReadOnlyList<WeekDate>> ListDatesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<WeekDate>>([]);
}
