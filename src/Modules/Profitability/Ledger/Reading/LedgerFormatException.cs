namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>A file of a kind that cannot be read; the message says what to do.</summary>
internal sealed class LedgerFormatException(string message) : Exception(message);

/// <summary>A row that does not end within what is read of one row.</summary>
internal sealed class RowTooLongException() : Exception("A row does not end.");
