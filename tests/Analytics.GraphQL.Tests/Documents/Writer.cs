namespace Analytics.GraphQL.Tests.Documents;

/// <summary>Who writes.</summary>
public sealed record Writer(int Id, string Name);
