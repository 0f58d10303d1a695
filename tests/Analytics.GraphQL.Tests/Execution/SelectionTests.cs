using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { page(first: Int): Page }
        type Page { totalCount: Int nodes(x: Int): [Node] }
        interface Node { id: ID }
        type A implements Node { id: ID a(k: Int): Int }
        type B implements Node { id: ID b: Int }
        """;

    [Theory]
    [InlineData("{ page { totalCount } }", true, false)]
    [InlineData("{ page { n: totalCount } }", true, false)]
    [InlineData("{ page { ...F } } fragment F on Page { nodes { id } }", false, true)]
    [InlineData("query($t: Boolean = false) { page { totalCount @include(if: $t) nodes { id } } }", false, true)]
    public async Task Selection_Should_KnowWhatIsBelow_When_AResolverAsks(string query, bool total, bool nodes)
    {
        var context = await ContextAsync(query);
        Assert.Equal(total, context.Selection.IsSelected("totalCount"));
        Assert.Equal(nodes, context.Selection.IsSelected("nodes"));
    }

    [Fact]
    public async Task Selection_Should_GiveChildrenOfEachType_When_TheTypeIsAbstract()
    {
        var context = await ContextAsync("query($k: Int) { page { nodes { id ... on A { x: a(k: $k) y: a(k: 2) } ... on B { b } } } }", """{"k":7}""");
        var nodes = Assert.Single(context.Selection.ChildrenOf(context.Selection.PossibleTypes[0]));
        var texts = nodes.PossibleTypes.Select(type =>
            type.Name + ":" + string.Join(',', nodes.ChildrenOf(type).Select(child => $"{child.ResponseName}={child.Field.Name}({string.Join(',', context.ArgumentsOf(child))})")));
        Assert.Equal(["A:id=id(),x=a(7),y=a(2)", "B:id=id(),b=b()"], texts.Order());
        Assert.False(nodes.ChildrenOf(nodes.PossibleTypes[0])[0].IsSelected("anything"));
    }

    [Fact]
    public async Task Selection_Should_RememberOnce_When_TheOperationIsCached()
    {
        var made = 0;
        var executor = new TestExecutor(SchemaFromDocument.Build(Sdl, (type, _) => type != "Query" ? null : (context, _) =>
        {
            Assert.NotNull(context.Selection.Remember(selection => selection.ResponseName + ++made));
            return ValueTask.FromResult<object?>(null);
        }));
        await executor.RunAsync("{ page { totalCount } }");
        await executor.RunAsync("{ page { totalCount } }");
        Assert.Equal(1, made);
    }

    private static async Task<ResolverContext> ContextAsync(string query, string? variables = null)
    {
        ResolverContext? seen = null;
        var executor = new TestExecutor(SchemaFromDocument.Build(Sdl, (type, _) => type != "Query" ? null : (context, _) =>
        {
            seen = context;
            return ValueTask.FromResult<object?>(null);
        }));
        Assert.Equal("""{"data":{"page":null}}""", await executor.RunAsync(query, variables));
        return seen!;
    }
}
