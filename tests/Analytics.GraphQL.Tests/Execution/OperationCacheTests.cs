using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class OperationCacheTests
{
    [Fact]
    public void Cache_Should_DropWhatWasUnusedLongest_When_ItIsFull()
    {
        var cache = new OperationCache<string>(10, long.MaxValue);
        for (var i = 0; i < 10; i++)
        {
            cache.Add(Key(i), $"{i}");
        }

        Assert.Equal("0", cache.Find(Key(0)));
        cache.Add(Key(10), "10");
        Assert.Equal("0", cache.Find(Key(0)));
        Assert.Null(cache.Find(Key(1)));
        Assert.Equal("10", cache.Find(Key(10)));
        Assert.True(cache.Count <= 10);
    }

    [Fact]
    public void Cache_Should_StayUnderItsWeight_When_DocumentsAreLong()
    {
        var weight = new OperationKey(new string('x', 1_000), null).Weight;
        var cache = new OperationCache<string>(1_000, weight * 5);
        for (var i = 0; i < 100; i++)
        {
            cache.Add(new OperationKey(new string('x', 996) + $"{i:0000}", null), "");
        }

        Assert.Equal(5, cache.Count);
    }

    [Fact]
    public void Cache_Should_TellOperationsApart_When_OneDocumentHasSeveral()
    {
        var cache = new OperationCache<string>(10, long.MaxValue);
        cache.Add(new OperationKey("d", null), "none");
        cache.Add(new OperationKey("d", "A"), "A");
        Assert.Equal("none", cache.Find(new OperationKey("d", null)));
        Assert.Equal("A", cache.Find(new OperationKey("d", "A")));
        Assert.Null(cache.Find(new OperationKey("d", "B")));
    }

    private static OperationKey Key(int i) => new($"{i}", null);
}
