using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Http;

internal static class TestSchema
{
    public static Schema Create() => new(new ObjectType("Query", () => []));
}
