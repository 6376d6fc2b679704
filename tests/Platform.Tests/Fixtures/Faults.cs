using Microsoft.Extensions.Logging;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>What the server logged as an exception last, so that a finding can say what broke.</summary>
internal sealed class Faults : ILoggerProvider, ILogger
{
    public string? Last { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null)
            Last = exception.ToString();
    }

    public void Dispose()
    {
    }
}
