namespace Entente.Modules.Alliances;

/// <summary>Addresses of the module's pages, relative to the workspace.</summary>
internal static class AlliancePaths
{
    public const string List = "alliances";
    public const string Agreements = "agreement";
    public const string Counterparts = "counterparts";
    public const string PromisesSection = "promises";
    public const string Obligations = "obligations";

    public static string Alliance(Guid id) => $"{List}/{id}";

    public static string Section(Guid id, string section) => $"{List}/{id}#{section}";

    public static string Promise(Guid alliance, Guid promise) => $"{List}/{alliance}/promises/{promise}";

    public static string Obligation(Guid alliance, Guid obligation) => $"{List}/{alliance}/obligations/{obligation}";

    public static string Agreement(Guid alliance, Guid agreement) => $"{List}/{alliance}/agreements/{agreement}";

    public static string Formation(Guid id) => $"{List}/{id}/formation";

    public static string Plan(Guid id) => $"{List}/{id}/plan";

    public static string Exit(Guid id) => $"{List}/{id}/exit";

    public static string Information(Guid id) => $"{List}/{id}/information";

    public static string Balance(Guid id) => $"{List}/{id}/balance";

    public static string Scorecard(Guid id) => $"{List}/{id}/scorecard";

    public static string Objective(Guid alliance, Guid objective) => $"{List}/{alliance}/objectives/{objective}/edit";

    public static string Activity(Guid alliance, Guid activity) => $"{List}/{alliance}/plan/activities/{activity}/edit";

    public static string Request(Guid alliance, Guid request) => $"{List}/{alliance}/information/requests/{request}/edit";

    public static string Departure(Guid alliance, Guid person) => $"{List}/{alliance}/departures/{person}";

    public const string Firewalls = "firewalls";

    public static string Acknowledge(Guid rivals, string servant) => $"{Firewalls}/{rivals}/acknowledge?servant={Uri.EscapeDataString(servant)}";

    public const string LoneWolf = "lone-wolf";

    public static string LoneWolfAnswer(Guid id) => $"{LoneWolf}/{id}";

    public const string Needs = "partner-needs";

    public static string Need(Guid id) => $"{Needs}/{id}";
}
