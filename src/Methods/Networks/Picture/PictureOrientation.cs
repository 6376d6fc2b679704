namespace Entente.Methods.Networks.Picture;

/// <summary>How the picture lies.</summary>
public enum PictureOrientation
{
    /// <summary>Firms side by side, levels as rows: for a page.</summary>
    Wide,

    /// <summary>Turned by 90°: firms above each other, levels as columns, for a phone.</summary>
    Narrow,
}
