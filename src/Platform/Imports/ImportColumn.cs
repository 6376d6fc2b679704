namespace Entente.Platform.Imports;

/// <summary>A column of an imported file.</summary>
/// <param name="Name">Its name as the header has it.</param>
/// <param name="Index">Its place, from 0.</param>
public sealed record ImportColumn(string Name, int Index);
