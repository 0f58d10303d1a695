namespace Analytics.GraphQL.Tests.Documents;

[QueryType]
public static class WriterQueries
{
    public static Shelf GetShelf() => Shelf.TopShelf;
}
