using System.Text;
using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Tests.Annotations.Shapes;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Tests.Annotations;

public sealed class ShapeTests
{
    private readonly ServiceProvider _services;

    public ShapeTests()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTypes([.. typeof(IShape).Assembly.GetTypes().Where(type => type.Namespace == typeof(IShape).Namespace)]);
        _services = services.BuildServiceProvider();
    }

    [Fact]
    public void Schema_Should_BeThisDocument_When_Printed() => Assert.Equal(
        """"
        type Circle {
          radius: Float!
          mark: ID!
          area: Float!
          title: String!
        }

        type Mutation {
          draw(shape: ShapeInput!): Shape!
        }

        type Numbered {
          id: Int!
        }

        """Information about pagination in a connection."""
        type PageInfo {
          """
          Indicates whether more edges exist following the set defined by the clients arguments.
          """
          hasNextPage: Boolean!

          """
          Indicates whether more edges exist prior the set defined by the clients arguments.
          """
          hasPreviousPage: Boolean!

          """When paginating backwards, the cursor to continue."""
          startCursor: String

          """When paginating forwards, the cursor to continue."""
          endCursor: String
        }

        """Where every query begins."""
        type Query {
          shapes: [Shape]!
          numbers(
            """
            Returns the first _n_ elements from the list, at most 50; 10 where neither `first` nor `last` is given.
            """
            first: Int

            """Returns the elements in the list that come after the specified cursor."""
            after: String

            """
            Returns the last _n_ elements from the list, at most 50; not together with `first`.
            """
            last: Int

            """
            Returns the elements in the list that come before the specified cursor.
            """
            before: String
          ): RoundsConnection
        }

        """A connection to a list of items."""
        type RoundsConnection {
          """Information to aid in pagination."""
          pageInfo: PageInfo!

          """A list of edges."""
          edges: [RoundsEdge!]

          """A flattened list of the nodes."""
          nodes: [Numbered!]

          """Identifies the total count of items in the connection."""
          totalCount: Int!
        }

        """An edge in a connection."""
        type RoundsEdge {
          """A cursor for use in pagination."""
          cursor: String!

          """The item at the end of the edge."""
          node: Numbered!
        }

        union Shape = Circle | Square

        input ShapeInput @oneOf {
          radius: Float
          side: Int
        }

        type Square {
          side: Int!
          width: Int! @deprecated(reason: "Use side.")
          title: String!
        }

        type Subscription {
          onCount(to: Int!): String!
        }

        """",
        _services.GetRequiredService<SchemaSource>().Text);

    [Fact]
    public async Task Union_Should_BeResolvedByClrType_When_ListedWithNulls() => Assert.Equal(
        """{"data":{"shapes":[{"radius":1.5,"mark":"m","area":6.75},null,{"side":2,"width":2}]}}""",
        await RunAsync("{ shapes { ... on Circle { radius mark area } ... on Square { side width } } }"));

    [Fact]
    public async Task Extension_Should_AddItsFieldsToEveryType_When_ItExtendsTheirInterface() => Assert.Equal(
        """{"data":{"shapes":[{"title":"a Circle"},null,{"title":"a Square"}]}}""",
        await RunAsync("{ shapes { ... on Circle { title } ... on Square { title } } }"));

    [Fact]
    public async Task OneOf_Should_BecomeItsObject_When_OneFieldIsGiven() => Assert.Equal(
        """{"data":{"draw":{"side":4}}}""",
        await RunAsync("mutation { draw(shape: { side: 4 }) { ... on Square { side } } }"));

    [Fact]
    public async Task Paging_Should_CutAList_When_TheMethodGivesOneInMemory() => Assert.Equal(
        """{"data":{"numbers":{"nodes":[{"id":4},{"id":5}],"totalCount":5,"pageInfo":{"hasPreviousPage":true,"hasNextPage":false}}}}""",
        await RunAsync("{ numbers(last: 2) { nodes { id } totalCount pageInfo { hasPreviousPage hasNextPage } } }"));

    [Fact]
    public async Task Subscription_Should_ResolveEachEvent_When_TheStreamGivesSome()
    {
        await using var scope = _services.CreateAsyncScope();
        var request = new GraphQLRequest("subscription { onCount(to: 3) }");
        using var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, CancellationToken.None);
        var events = new List<string>();
        await foreach (var answer in result.Events!)
        {
            events.Add(Encoding.UTF8.GetString(answer.Body.Span));
            answer.Dispose();
        }

        Assert.Equal(Enumerable.Range(1, 3).Select(number => $$$"""{"data":{"onCount":"number {{{number}}}"}}"""), events);
    }

    [Fact]
    public void Costs_Should_StandOnTheFields_When_AnnotatedOrNot()
    {
        var schema = _services.GetRequiredService<Schema>();
        int Cost(string type, string field) => ((FieldsType)schema.FindType(type)!).FindField(field)!.Cost;
        Assert.Equal([0, 7, 1, 10], [Cost("Circle", "radius"), Cost("Circle", "area"), Cost("Query", "shapes"), Cost("Query", "numbers")]);
    }

    [Theory]
    [InlineData(typeof(TwiceQueries), "Two methods give the field 'same'.")]
    [InlineData(typeof(ObjectQueries), "Object is no GraphQL type; name one by [GraphQLType<T>].")]
    [InlineData(typeof(UnregisteredQueries), "IDisposable cannot be an argument; is it a service that is not registered?")]
    public void Schema_Should_SayWhatIsWrong_When_AMethodCannotBeAField(Type queries, string message)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => SchemaFactory.Create([queries], new ServiceKinds([]), new GraphQLOptions()));
        Assert.Equal(message, fault.Message);
    }

    private async Task<string> RunAsync(string query)
    {
        await using var scope = _services.CreateAsyncScope();
        using var result = await _services.GetRequiredService<RequestExecutor>()
            .ExecuteAsync(new GraphQLRequest(query), scope.ServiceProvider, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    [QueryType]
    private static class TwiceQueries
    {
        public static int GetSame() => 1;

        public static int Same() => 2;
    }

    [QueryType]
    private static class ObjectQueries
    {
        public static object GetThing() => new();
    }

    [QueryType]
    private static class UnregisteredQueries
    {
        public static int GetThing(IDisposable service) => service.GetHashCode();
    }
}
