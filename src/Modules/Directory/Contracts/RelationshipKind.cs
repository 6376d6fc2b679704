namespace Entente.Modules.Directory.Contracts;

/// <summary>What the other organisation is to us. It may be several at once.</summary>
public enum RelationshipKind
{
    Customer,
    Partner,
    Supplier,
    Distributor,
    Competitor,
}
