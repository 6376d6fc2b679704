using Entente.Methods.Networks.Audit;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// What a respondent says about one contact, saved as it is given. Read by the respondent and by the computation; of
/// surveys that promise it, by nobody else. Never exported.
/// </summary>
internal sealed class SurveyAnswer : IWorkspaceRow, INotArchived
{
    private SurveyAnswer()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public string FromKey { get; private set; } = string.Empty;

    public string ToKey { get; private set; } = string.Empty;

    /// <summary>Null while the contact is chosen but not rated.</summary>
    public int? Frequency { get; private set; }

    public int? Importance { get; private set; }

    public int? Closeness { get; private set; }

    public bool IsComplete => Frequency is not null && Importance is not null && Closeness is not null;

    public static SurveyAnswer Choose(SurveyRespondent from, string toKey) =>
        new() { WorkspaceId = from.WorkspaceId, AuditId = from.AuditId, FromKey = from.Key, ToKey = toKey };

    public void Rate(int? frequency, int? importance, int? closeness) =>
        (Frequency, Importance, Closeness) = (frequency, importance, closeness);

    public Rating ToRating() => new(FromKey, ToKey, Frequency!.Value, Importance!.Value, Closeness!.Value);
}
