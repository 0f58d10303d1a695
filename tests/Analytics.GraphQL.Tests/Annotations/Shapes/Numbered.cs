namespace Analytics.GraphQL.Tests.Annotations.Shapes;

public sealed record Numbered(int Id);
