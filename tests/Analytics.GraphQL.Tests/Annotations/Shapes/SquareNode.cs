namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[ObjectType<Square>]
public static class SquareNode;
