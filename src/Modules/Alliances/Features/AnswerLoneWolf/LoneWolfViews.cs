using Entente.Methods.Scoring;

namespace Entente.Modules.Alliances.Features;

/// <summary>The scale as somebody sees it: their own answers, those of people whom they coach, and whom they could choose as a coach.</summary>
/// <param name="Own">The person's own answers, the latest first.</param>
/// <param name="Coached">Answers that others show to this person, the latest first.</param>
/// <param name="Coaches">The other members.</param>
internal sealed record LoneWolfView(
    IReadOnlyList<LoneWolfAnswerView> Own, IReadOnlyList<LoneWolfAnswerView> Coached, IReadOnlyList<CoachView> Coaches);

/// <summary>One answer.</summary>
/// <param name="Id">The answer.</param>
/// <param name="Version">Its version, for changing who reads it and for deleting it.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="IsOwn">Whether it is of the person who asks.</param>
/// <param name="AnsweredOn">The day.</param>
/// <param name="Score">Mean mark, 1 (together) to 7 (alone).</param>
/// <param name="Lean">Where the score stands on the scale.</param>
/// <param name="Marks">The seven marks in the order of the statements.</param>
/// <param name="CoachId">Who may read it too; null: nobody.</param>
/// <param name="Coach">The coach's name.</param>
internal sealed record LoneWolfAnswerView(
    Guid Id, Guid Version, string Person, bool IsOwn, DateOnly AnsweredOn, double Score, LoneWolfLean Lean,
    IReadOnlyList<int> Marks, Guid? CoachId, string? Coach);

/// <summary>A member who can be chosen as a coach.</summary>
internal sealed record CoachView(Guid UserId, string Name);
