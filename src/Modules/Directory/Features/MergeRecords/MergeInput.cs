using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>Two records of one kind become one.</summary>
/// <param name="Kind">Organisations or people.</param>
/// <param name="WinnerId">The record that stays.</param>
/// <param name="LoserId">The record that becomes part of it.</param>
/// <param name="TakeFromLoser">The fields, by name, whose value comes from the one that goes.</param>
internal sealed record MergeInput(RecordKind Kind, Guid WinnerId, Guid LoserId, IReadOnlyCollection<string> TakeFromLoser);

/// <summary>A merge as pages and programs see it.</summary>
internal sealed record MergeView(
    Guid Id, RecordKind Kind, Guid WinnerId, string Winner, string Loser, DateTime AtUtc, string By, bool IsUndone)
{
    public static MergeView Of(Merge m) => new(m.Id, m.Record, m.WinnerId, m.WinnerName, m.LoserName, m.AtUtc, m.UserName, m.UndoneUtc is not null);
}
