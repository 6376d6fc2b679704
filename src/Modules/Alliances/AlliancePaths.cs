namespace Entente.Modules.Alliances;

/// <summary>Addresses of the module's pages, relative to the workspace.</summary>
internal static class AlliancePaths
{
    public const string List = "alliances";
    public const string Agreements = "agreement";
    public const string Counterparts = "counterparts";
    public const string PromisesSection = "promises";

    public static string Alliance(Guid id) => $"{List}/{id}";

    public static string Section(Guid id, string section) => $"{List}/{id}#{section}";

    public static string Promise(Guid alliance, Guid promise) => $"{List}/{alliance}/promises/{promise}";

    public static string Obligation(Guid alliance, Guid obligation) => $"{List}/{alliance}/obligations/{obligation}";

    public static string Agreement(Guid alliance, Guid agreement) => $"{List}/{alliance}/agreements/{agreement}";
}
