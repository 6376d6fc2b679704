namespace Entente.Methods.Networks.Audit;

/// <summary>What one person says about the contact with another. Each figure runs from 0 (none) to 5.</summary>
/// <param name="From">Id of the person who rates.</param>
/// <param name="To">Id of the person who is rated.</param>
/// <param name="Frequency">How often they talk about the alliance.</param>
/// <param name="Importance">How important that is.</param>
/// <param name="Closeness">How close they are; 5 is a close friend.</param>
public sealed record Rating(string From, string To, double Frequency, double Importance, double Closeness)
{
    /// <summary>Largest value of each figure.</summary>
    public const double Highest = 5;
}
