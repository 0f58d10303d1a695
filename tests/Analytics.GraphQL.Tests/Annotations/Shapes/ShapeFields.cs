namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[ExtendObjectType<IShape>]
public static class ShapeFields
{
    public static string GetTitle([Parent] IShape shape) => $"a {shape.GetType().Name}";
}
