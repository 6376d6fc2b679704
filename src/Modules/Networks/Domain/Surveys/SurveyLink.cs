using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// A private link to one participant's questionnaire and to nothing else. Stored is the hash of its token. A reminder
/// carries a new link, since nobody can read the old one; the old one stays good.
/// </summary>
internal sealed class SurveyLink : IWorkspaceRow, INotArchived
{
    private SurveyLink()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid AuditId { get; private set; }

    /// <summary>The participant.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime? RevokedUtc { get; private set; }

    public static (SurveyLink Link, string Token) Create(SurveyRespondent respondent, DateTime nowUtc)
    {
        var token = SecretToken.CreateLink(respondent.WorkspaceId);
        var link = new SurveyLink
        {
            WorkspaceId = respondent.WorkspaceId,
            Id = Guid.CreateVersion7(),
            AuditId = respondent.AuditId,
            Key = respondent.Key,
            TokenHash = SecretToken.Hash(token),
            CreatedUtc = nowUtc,
        };
        return (link, token);
    }

    public void Revoke(DateTime nowUtc) => RevokedUtc ??= nowUtc;
}
