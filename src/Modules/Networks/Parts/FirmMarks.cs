namespace Entente.Modules.Networks.Parts;

/// <summary>The colour and shape of a firm on every page: ours is first. After the sixth they begin again.</summary>
internal static class FirmMarks
{
    private static readonly string[] Classes =
        ["en-net-firm-1", "en-net-firm-2", "en-net-firm-3", "en-net-firm-4", "en-net-firm-5", "en-net-firm-6"];

    public static string Of(int firm) => Classes[firm % Classes.Length];
}
