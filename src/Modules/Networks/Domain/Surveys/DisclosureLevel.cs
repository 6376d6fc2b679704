namespace Entente.Modules.Networks.Domain;

/// <summary>Who may see what one person answered. Chosen before anybody is asked, told to everybody who is, and fixed from then on.</summary>
internal enum DisclosureLevel
{
    /// <summary>Everybody in the workspace sees people with their ties.</summary>
    Named,

    /// <summary>One analyst sees people with their ties; everybody else sees groups.</summary>
    Analyst,

    /// <summary>Nobody sees people with their ties; everybody sees groups.</summary>
    Blocks,
}

/// <summary>How far a survey is.</summary>
internal enum SurveyState
{
    /// <summary>Being prepared; nobody was asked.</summary>
    Draft,

    /// <summary>People answer.</summary>
    Collecting,

    /// <summary>No more answers are taken; the result is being computed.</summary>
    Closed,

    /// <summary>The result is there.</summary>
    Reported,
}
