using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Domain;

/// <content>The marks by which the audit is read: a column each, so that the audit trail names what changed.</content>
internal sealed partial class NetworkAudit
{
    public Symmetrisation Symmetrisation { get; private set; }

    public double WorkingFrequency { get; private set; }

    public double WorkingImportance { get; private set; }

    public double CloseCloseness { get; private set; }

    public int SpannerTies { get; private set; }

    public int CoreNumber { get; private set; }

    public double OnePersonShare { get; private set; }

    public double SpreadShare { get; private set; }

    public double SeniorImbalance { get; private set; }

    public double UnequalPoints { get; private set; }

    public double ClearCoreFit { get; private set; }

    public double ReliableResponse { get; private set; }

    public bool? PeopleByNumber { get; private set; }

    public AuditSettings Settings => new()
    {
        Symmetrisation = Symmetrisation,
        WorkingFrequency = WorkingFrequency,
        WorkingImportance = WorkingImportance,
        CloseCloseness = CloseCloseness,
        SpannerTies = SpannerTies,
        CoreNumber = CoreNumber,
        OnePersonShare = OnePersonShare,
        SpreadShare = SpreadShare,
        SeniorImbalance = SeniorImbalance,
        UnequalPoints = UnequalPoints,
        ClearCoreFit = ClearCoreFit,
        ReliableResponse = ReliableResponse,
        PeopleByNumber = PeopleByNumber,
    };

    public void ReadBy(AuditSettings settings)
    {
        Symmetrisation = settings.Symmetrisation;
        WorkingFrequency = settings.WorkingFrequency;
        WorkingImportance = settings.WorkingImportance;
        CloseCloseness = settings.CloseCloseness;
        SpannerTies = settings.SpannerTies;
        CoreNumber = settings.CoreNumber;
        OnePersonShare = settings.OnePersonShare;
        SpreadShare = settings.SpreadShare;
        SeniorImbalance = settings.SeniorImbalance;
        UnequalPoints = settings.UnequalPoints;
        ClearCoreFit = settings.ClearCoreFit;
        ReliableResponse = settings.ReliableResponse;
        PeopleByNumber = settings.PeopleByNumber;
    }
}
