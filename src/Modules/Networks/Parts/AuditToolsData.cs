using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;

namespace Entente.Modules.Networks.Parts;

/// <summary>What can be looked at beside an audit: its handover plans and the audits of the same firms.</summary>
internal sealed record AuditToolsData(IReadOnlyList<HandoverPlanView> Plans, IReadOnlyList<OtherAudit> Others);
