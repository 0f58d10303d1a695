namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[ObjectType<Circle>]
public static class CircleNode
{
    [Cost(7)]
    public static double GetArea([Parent] Circle circle) => circle.Radius * circle.Radius * 3;
}
