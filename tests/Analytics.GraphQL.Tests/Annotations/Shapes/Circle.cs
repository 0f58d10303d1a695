namespace Analytics.GraphQL.Tests.Annotations.Shapes;

public sealed record Circle(double Radius, [property: ID] string Mark) : IShape;
