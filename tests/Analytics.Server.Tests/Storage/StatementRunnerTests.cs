using Analytics.Storage.Engines.Sql;

namespace Analytics.Server.Tests.Storage;

/// <summary>A statement that ends before its last row.</summary>
public sealed class StatementRunnerTests(ReadyDatabase ready) : IClassFixture<ReadyDatabase>, IDisposable
{
    private const string Numbers = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)";

    private readonly StatementRunner _runner = new(ready.Database.File, ready.Database.Pool);

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Statement_Should_Stop_When_ItIsCancelledBetweenRows()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var endless = new SqlStatement($"{Numbers} SELECT n FROM numbers", []);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _runner.ReadAsync(
            endless,
            row =>
            {
                read++;
                if (row.GetInt64(0) == 3)
                {
                    source.Cancel();
                }

                return read;
            },
            source.Token));

        Assert.Equal(3, read);
        Assert.Equal([1L], await OneAsync());
    }

    [Fact]
    public async Task Statement_Should_BeInterrupted_When_ItIsCancelledBeforeItsFirstRow()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _runner.ReadAsync(
            new SqlStatement($"{Numbers} SELECT count(*) FROM numbers", []), row => row.GetInt64(0), limit.Token));

        Assert.Equal([1L], await OneAsync());
    }

    [Fact]
    public async Task Connection_Should_GoBack_When_TheRowsAreRead()
    {
        await OneAsync();
        var idle = ready.Database.Pool.IdleCount;

        await OneAsync();

        Assert.True(idle > 0);
        Assert.Equal(idle, ready.Database.Pool.IdleCount);
    }

    private async Task<IReadOnlyList<long>> OneAsync() =>
        await _runner.ReadAsync(new SqlStatement("SELECT @p0", [new SqlValue("@p0", 1L)]), row => row.GetInt64(0), CancellationToken.None);
}
