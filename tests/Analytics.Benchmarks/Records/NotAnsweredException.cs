namespace Analytics.Benchmarks.Records;

/// <summary>A contender cannot answer a question; the message says why.</summary>
internal sealed class NotAnsweredException(string message) : Exception(message);
