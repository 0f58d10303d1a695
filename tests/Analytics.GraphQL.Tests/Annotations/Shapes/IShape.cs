namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[UnionType("Shape")]
public interface IShape;
