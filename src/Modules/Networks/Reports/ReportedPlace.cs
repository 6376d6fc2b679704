namespace Entente.Modules.Networks.Reports;

/// <summary>Where a person stands in the wide picture and in the one for phones.</summary>
internal sealed record ReportedPlace(PlaceInPicture Wide, PlaceInPicture Narrow);

/// <summary>A place in a picture: U runs across the firms, V across the levels.</summary>
internal sealed record PlaceInPicture(double U, double V);
