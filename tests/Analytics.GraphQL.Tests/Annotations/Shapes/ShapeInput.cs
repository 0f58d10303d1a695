namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[OneOf]
public sealed class ShapeInput
{
    public double? Radius { get; set; }

    public int? Side { get; set; }
}
