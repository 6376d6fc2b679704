namespace Entente.Modules.Profitability.Reports;

/// <summary>How a finding is marked.</summary>
internal enum FindingTone
{
    Bad,
    Watch,
    Good,
}

/// <summary>Something that a run shows: what, why it matters and who says so, and where the rows are.</summary>
/// <param name="Tone">Its mark.</param>
/// <param name="Title">The finding, as a sentence with its figure.</param>
/// <param name="Text">What more there is to it.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Href">Where the evidence is: a place on the page, or a path relative to the run.</param>
/// <param name="Evidence">What the evidence is, such as "7 cost pools".</param>
internal sealed record RunFinding(
    FindingTone Tone, string Title, string Text, string Why, string Source, string Href, string Evidence);
