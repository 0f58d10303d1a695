using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class DataLoaderTests
{
    private const string Sdl = """
        type Query { items(from: Int = 1, to: Int!): [Item] }
        type Item { square: String twice: String late: String divisors: [Int] state: String other: String pair: String next: Item plain: Int }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loader_Should_FetchOnce_When_ManyParentsAskInOneLevel(bool isAsynchronous)
    {
        var (executor, batches) = Executor(isAsynchronous);
        var answer = await executor.RunAsync("{ items(to: 5) { square } }");
        Assert.Equal("""{"data":{"items":[{"square":"1"},{"square":"4"},{"square":"9"},{"square":"16"},{"square":"25"}]}}""", answer);
        Assert.Equal("1,2,3,4,5", batches.Text);
    }

    [Fact]
    public async Task Loader_Should_FetchOncePerLevel_When_SelectionsNest()
    {
        var (executor, batches) = Executor(false);
        await executor.RunAsync("{ items(to: 3) { square next { square next { square } } } }");
        Assert.Equal("1,2,3 | 4 | 5", batches.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loader_Should_FetchTwice_When_ResolversLoadAgainWithWhatTheyLoaded(bool isAsynchronous)
    {
        var (executor, batches) = Executor(isAsynchronous);
        var answer = await executor.RunAsync("{ items(from: 2, to: 4) { twice } }");
        Assert.Equal("""{"data":{"items":[{"twice":"16"},{"twice":"81"},{"twice":"256"}]}}""", answer);
        Assert.Equal("2,3,4 | 9,16", batches.Text);
    }

    [Fact]
    public async Task Loader_Should_FetchOnce_When_ResolversDoOtherWorkFirst()
    {
        var (executor, batches) = Executor(true);
        var answer = await executor.RunToJsonAsync("{ items(to: 20) { late plain } }");
        Assert.Equal(20, answer.GetProperty("data").GetProperty("items").GetArrayLength());
        Assert.Equal(20, batches.All.Sum(batch => batch.Length));
        Assert.Single(batches.All);
    }

    [Fact]
    public async Task Loader_Should_NotWaitForEver_When_AnotherResolverDependsOnIt()
    {
        var loaded = new TaskCompletionSource();
        var schema = SchemaFromDocument.Build("type Query { first: String second: String }", (_, field) => async (context, _) =>
        {
            await Task.Yield();
            if (field == "second")
            {
                await loaded.Task;
                return "after";
            }

            var value = await Numbers(context).LoadAsync(3);
            loaded.SetResult();
            return value;
        });
        var executor = new TestExecutor(schema, services: services => services.AddSingleton(new LoadedBatches()).AddScoped<NumberLoader>());
        Assert.Equal("""{"data":{"first":"9","second":"after"}}""", await executor.RunAsync("{ first second }"));
    }

    [Fact]
    public async Task Loader_Should_AskOnce_When_AKeyComesAgainInTheRequest()
    {
        var (executor, batches) = Executor(false);
        await executor.RunAsync("{ a: items(to: 2) { square again: square next { square } } b: items(to: 2) { square } }");
        Assert.Equal("1,2 | 3", batches.Text);
    }

    [Fact]
    public async Task Loader_Should_AskAgain_When_ANewRequestComes()
    {
        var (executor, batches) = Executor(false);
        await executor.RunAsync("{ items(to: 1) { square } }");
        await executor.RunAsync("{ items(to: 1) { square } }");
        Assert.Equal("1 | 1", batches.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Loader_Should_FailItsKeysAlone_When_ABatchFails(bool isAsynchronous)
    {
        var (executor, batches) = Executor(isAsynchronous);
        var answer = await executor.RunToJsonAsync("{ items(from: 12, to: 13) { square plain } }");
        Assert.Equal("12,13", batches.Text);
        Assert.Equal("""{"items":[{"square":null,"plain":12},{"square":null,"plain":13}]}""", answer.GetProperty("data").GetRawText());
        Assert.Equal(["THIRTEEN", "THIRTEEN"], answer.GetProperty("errors").EnumerateArray()
            .Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Loader_Should_GiveNull_When_AKeyHasNoValue()
    {
        var (executor, _) = Executor(false);
        Assert.Equal("""{"data":{"items":[{"square":null}]}}""", await executor.RunAsync("{ items(from: -1, to: -1) { square } }"));
    }

    [Fact]
    public async Task Loader_Should_FetchInParts_When_MoreKeysComeThanItsLargestBatch()
    {
        var (executor, batches) = Executor(false, maxBatchSize: 2);
        var answer = await executor.RunToJsonAsync("{ items(to: 5) { square } }");
        Assert.Equal("1,2 | 3,4 | 5", batches.Text);
        Assert.Equal("25", answer.GetProperty("data").GetProperty("items")[4].GetProperty("square").GetString());
    }

    [Fact]
    public async Task GroupedLoader_Should_GiveAllOrNone_When_KeysHaveManyValues()
    {
        var (executor, batches) = Executor(false);
        Assert.Equal("""{"data":{"items":[{"divisors":[]},{"divisors":[2]},{"divisors":[3]},{"divisors":[2,4]}]}}""", await executor.RunAsync("{ items(to: 4) { divisors } }"));
        Assert.Equal("1,2,3,4", batches.Text);
    }

    [Fact]
    public async Task Branches_Should_ShareABatch_When_TheirKeysAreEqual()
    {
        var (executor, batches) = Executor(false);
        var answer = await executor.RunAsync("{ items(to: 2) { state other again: state } }");
        Assert.Equal("""{"data":{"items":[{"state":"a1","other":"b1","again":"a1"},{"state":"a2","other":"b2","again":"a2"}]}}""", answer);
        Assert.Equal("1,2 | 1,2", batches.Text);
    }

    [Fact]
    public async Task Loader_Should_TakeSeveralKeys_When_OneCallAsksForThem()
    {
        var (executor, batches) = Executor(true);
        Assert.Equal("""{"data":{"items":[{"pair":"1,4"},{"pair":"4,9"}]}}""", await executor.RunAsync("{ items(to: 2) { pair } }"));
        Assert.Equal("1,2,3", batches.Text);
    }

    private static (TestExecutor Executor, LoadedBatches Batches) Executor(bool isAsynchronous, int maxBatchSize = 1024)
    {
        var batches = new LoadedBatches { IsAsynchronous = isAsynchronous };
        var arrived = new Gate(20);
        FieldResolver? Find(string type, string field) => (type, field) switch
        {
            ("Query", _) => (context, _) => ValueTask.FromResult<object?>(
                Enumerable.Range((int)context.Arguments[0]!, (int)context.Arguments[1]! - (int)context.Arguments[0]! + 1)),
            (_, "next") => (_, parent) => ValueTask.FromResult<object?>((int)parent! + 1),
            (_, "plain") => (_, parent) => ValueTask.FromResult(parent),
            (_, "square") => (context, parent) => PendingValue.Of(Numbers(context).LoadAsync((int)parent!, context.RequestAborted)),
            (_, "twice") => async (context, parent) =>
                await Numbers(context).LoadAsync(int.Parse((await Numbers(context).LoadAsync((int)parent!))!, null)),
            (_, "late") => async (context, parent) =>
            {
                await arrived.ArriveAsync();
                return await Numbers(context).LoadAsync((int)parent!);
            }
            ,
            (_, "pair") => async (context, parent) => string.Join(',', await Numbers(context).LoadAsync([(int)parent!, (int)parent + 1])),
            (_, "divisors") => (context, parent) => PendingValue.Of(context.Services.GetRequiredService<DivisorLoader>().LoadAsync((int)parent!)),
            (_, "state") => (context, parent) => PendingValue.Of(Stateful(context).Branch("A", "a").LoadAsync((int)parent!)),
            (_, "other") => (context, parent) => PendingValue.Of(Stateful(context).Branch("B", "b").LoadAsync((int)parent!)),
            _ => null,
        };
        return (new TestExecutor(SchemaFromDocument.Build(Sdl, Find), services: services => services
            .AddSingleton(batches)
            .AddScoped(_ => new BatchScheduler { Grace = TimeSpan.FromMinutes(1) })
            .AddSingleton(new DataLoaderOptions { MaxBatchSize = maxBatchSize })
            .AddScoped<NumberLoader>()
            .AddScoped<StatefulLoader>()
            .AddScoped<DivisorLoader>()), batches);
    }

    private static NumberLoader Numbers(ResolverContext context) => context.Services.GetRequiredService<NumberLoader>();

    private static StatefulLoader Stateful(ResolverContext context) => context.Services.GetRequiredService<StatefulLoader>();

    /// <summary>Lets all go on once the expected number has come, on threads of their own.</summary>
    private sealed class Gate(int expected)
    {
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        public Task ArriveAsync()
        {
            if (Interlocked.Increment(ref _arrived) == expected)
            {
                _open.SetResult();
            }

            return _open.Task;
        }
    }
}
