namespace Entente.Modules.Directory.Contracts;

/// <summary>The three kinds of records of the directory.</summary>
public enum RecordKind
{
    Organisation,
    Person,
    Relationship,
}
