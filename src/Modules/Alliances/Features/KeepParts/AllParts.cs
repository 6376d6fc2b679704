using Entente.Modules.Alliances.Domain;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

/// <summary>Every kind of part with its address under the alliance.</summary>
internal static class AllParts
{
    public static void MapAllParts(this IEndpointRouteBuilder alliances)
    {
        alliances.MapParts<AllianceResource, ResourceDetails>("resources");
        alliances.MapParts<PlanActivity, ActivityDetails>("plan/activities");
        alliances.MapParts<ExitTerm, ExitTermDetails>("exit/terms");
        alliances.MapParts<LedgerEntry, LedgerDetails>("ledger");
        alliances.MapParts<Certificate, CertificateDetails>("certificates");
        alliances.MapParts<JointItem, JointItemDetails>("joint-items");
        alliances.MapParts<InformationRule, InformationRuleDetails>("information/rules");
        alliances.MapParts<InformationRequest, RequestDetails>("information/requests");
        alliances.MapParts<CoopetitionCell, CoopetitionDetails>("coopetition");
        alliances.MapParts<NegotiationEntry, NegotiationDetails>("negotiation");
        alliances.MapParts<JointProposition, PropositionDetails>("proposition");
        alliances.MapParts<JointObjective, ObjectiveDetails>("objectives");
        alliances.MapParts<Judgement, JudgementDetails>("scorecard/judgements");
        alliances.MapParts<FailureAnswer, FailureDetails>("failure-check");
    }
}
