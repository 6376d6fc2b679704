namespace Entente.Modules.Directory.Contracts;

/// <summary>About how much an organisation takes in a year, in the euro or dollar: a band is known more often than a figure.</summary>
public enum RevenueBand
{
    Under2Million,
    From2To10Million,
    From10To50Million,
    From50To250Million,
    From250MillionTo1Billion,
    From1To10Billion,
    Over10Billion,
}
