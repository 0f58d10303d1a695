namespace Analytics.Server.Tests.Records;

/// <summary>A question on records and the same in SQL written by hand.</summary>
/// <param name="Question">The members of the input of <c>table</c> beside perspective and page.</param>
/// <param name="Sql">A statement with one column for each of the table's, in any order of rows; shares in hundredths.</param>
public sealed record RecordCase(string Question, string Sql);
