namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[QueryType]
public static class ShapeQueries
{
    public static ValueTask<IReadOnlyList<IShape?>> GetShapesAsync() =>
        ValueTask.FromResult<IReadOnlyList<IShape?>>([new Circle(1.5, "m"), null, new Square(2, "hidden")]);

    [UsePaging(ConnectionName = "Rounds")]
    public static IEnumerable<Numbered> GetNumbers() => Enumerable.Range(1, 5).Select(id => new Numbered(id));
}
