namespace Analytics.GraphQL.Tests.Annotations.Shapes;

public sealed record Square(int Side, [property: GraphQLIgnore] string Secret) : IShape
{
    [Obsolete("Use side.")]
    public int Width => Side;
}
