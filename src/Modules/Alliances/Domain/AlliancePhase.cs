namespace Entente.Modules.Alliances.Domain;

/// <summary>Where an alliance stands. The first three years are told by the day it started.</summary>
internal enum AlliancePhase
{
    Candidate,
    Forming,
    Running,
    Ending,
    Ended,
}
