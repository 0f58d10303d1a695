namespace Analytics.Server.Exports.Writers;

/// <summary>A table does not go into a file; the message says which bound it passes, and what to ask instead.</summary>
internal sealed class TableTooLargeException(string message) : Exception(message);
