namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[MutationType]
public static class ShapeMutations
{
    public static IShape Draw(ShapeInput shape) =>
        shape.Side is { } side ? new Square(side, "") : new Circle(shape.Radius!.Value, "drawn");
}
