namespace Entente.Platform.Tests.Fixtures;

/// <summary>The two database engines. Every test that stores anything runs on both.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
