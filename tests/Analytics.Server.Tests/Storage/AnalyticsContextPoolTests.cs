using System.Collections.Concurrent;
using System.Data;
using Analytics.Storage;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Storage;

public sealed class AnalyticsContextPoolTests
{
    [Fact]
    public async Task Pool_Should_GiveTheSameContextAgain_When_ItWasReturned()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var first = database.Pool.CreateDbContext();
        await first.DisposeAsync();
        using var second = database.Pool.CreateDbContext();
        Assert.Same(first, second);
        Assert.Equal(ConnectionState.Open, second.Database.GetDbConnection().State);
    }

    [Fact]
    public async Task Pool_Should_KeepTwoRentersApart_When_AContextIsDisposedTwice()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var context = database.Pool.CreateDbContext();
        context.Dispose();
        context.Dispose();
        Assert.Equal(1, database.Pool.IdleCount);
        using var one = database.Pool.CreateDbContext();
        using var other = database.Pool.CreateDbContext();
        Assert.NotSame(one, other);
    }

    [Fact]
    public async Task Query_Should_End_When_ItIsCancelledWhileTheDatabaseIsAtWork()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var context = database.Pool.CreateDbContext();
        var endless = context.Database.SqlQuery<long>(
            $"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) AS Value FROM numbers");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => endless.ToListAsync(limit.Token));

        Assert.Equal(0, await context.Cities.CountAsync());
    }

    [Fact]
    public async Task Context_Should_ComeBackClean_When_ItsLastUseLeftState()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var context = database.Pool.CreateDbContext();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Database.SetCommandTimeout(77);
        await context.Database.BeginTransactionAsync();
        context.Cities.Add(new City { Code = "440700", Name = "江门市", NameEn = "Jiangmen" });
        await context.SaveChangesAsync();
        context.Cities.Add(new City { Code = "440800", Name = "湛江市", NameEn = "Zhanjiang" });
        await context.DisposeAsync();

        using var again = database.Pool.CreateDbContext();
        Assert.Same(context, again);
        Assert.Null(again.Database.CurrentTransaction);
        Assert.Empty(again.ChangeTracker.Entries());
        Assert.Equal(QueryTrackingBehavior.NoTracking, again.ChangeTracker.QueryTrackingBehavior);
        Assert.True(again.ChangeTracker.AutoDetectChangesEnabled);
        Assert.Null(again.Database.GetCommandTimeout());
        Assert.Empty(await again.Cities.ToListAsync());
    }

    [Fact]
    public async Task Pool_Should_KeepNoMoreThanItsLimit_When_ManyAreReturned()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using var pool = new AnalyticsContextPool(database.File, maximumIdle: 3);
        var rented = Enumerable.Range(0, 8).Select(_ => pool.CreateDbContext()).ToList();
        var connections = rented.ConvertAll(context => context.Database.GetDbConnection());
        rented.ForEach(context => context.Dispose());
        Assert.Equal(3, pool.IdleCount);
        Assert.Equal(3, connections.Count(connection => connection.State == ConnectionState.Open));
    }

    [Fact]
    public async Task Pool_Should_NeverShareAContext_When_UsedFromManyThreads()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using var pool = new AnalyticsContextPool(database.File, maximumIdle: 4);
        var inUse = new ConcurrentDictionary<AnalyticsDbContext, bool>();
        var shared = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, cancellation) =>
        {
            await using var context = pool.CreateDbContext();
            if (!inUse.TryAdd(context, true))
            {
                Interlocked.Increment(ref shared);
            }

            Assert.Equal(i, await context.Database.SqlQuery<int>($"SELECT {i} AS Value").SingleAsync(cancellation));
            inUse.TryRemove(context, out _);
        });
        Assert.Equal(0, shared);
        Assert.InRange(pool.IdleCount, 1, 4);
    }

    [Fact]
    public async Task Pool_Should_CloseEverything_When_Disposed()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var pool = new AnalyticsContextPool(database.File);
        var idle = pool.CreateDbContext();
        var rented = pool.CreateDbContext();
        var connections = new[] { idle.Database.GetDbConnection(), rented.Database.GetDbConnection() };
        idle.Dispose();
        pool.Dispose();
        Assert.Equal(ConnectionState.Closed, connections[0].State);
        Assert.Equal(ConnectionState.Open, connections[1].State);
        rented.Dispose();
        Assert.Equal(ConnectionState.Closed, connections[1].State);
        Assert.Throws<ObjectDisposedException>(pool.CreateDbContext);
    }

    [Fact]
    public async Task Pool_Should_DropAContext_When_ItsConnectionWasClosed()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var context = database.Pool.CreateDbContext();
        context.Database.GetDbConnection().Close();
        var idle = database.Pool.IdleCount;
        context.Dispose();
        Assert.Equal(idle, database.Pool.IdleCount);
    }

    [Fact]
    public async Task Registration_Should_ReturnTheContext_When_ItsScopeEnds()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var configured = 0;
        await using var provider = new ServiceCollection()
            .AddAnalyticsStorage($"Data Source={database.Path}", _ => configured++)
            .BuildServiceProvider(validateScopes: true);
        var pool = provider.GetRequiredService<AnalyticsContextPool>();
        Assert.Same(pool, provider.GetRequiredService<IDbContextFactory<AnalyticsDbContext>>());
        await using (var scope = provider.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<AnalyticsDbContext>();
            Assert.Same(context, scope.ServiceProvider.GetRequiredService<AnalyticsDbContext>());
            Assert.Equal(0, pool.IdleCount);
        }

        Assert.Equal(1, pool.IdleCount);
        Assert.Equal(1, configured);
    }
}
