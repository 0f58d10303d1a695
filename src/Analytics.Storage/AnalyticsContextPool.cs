using System.Collections.Concurrent;
using System.Data;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>Contexts that keep their connection open between uses. Renting never waits: a context is made when none is idle. Safe to use from many threads.</summary>
public sealed class AnalyticsContextPool : IDbContextFactory<AnalyticsDbContext>, IDisposable
{
    private readonly ConcurrentQueue<AnalyticsDbContext> _idle = [];
    private readonly ConcurrentDictionary<AnalyticsDbContext, bool> _rented = new();
    private readonly DatabaseFile _file;
    private readonly Action<DbContextOptionsBuilder>? _configure;
    private readonly int _maximumIdle;
    private int _idleCount;
    private volatile bool _disposed;

    internal AnalyticsContextPool(DatabaseFile file, Action<DbContextOptionsBuilder>? configure = null, int maximumIdle = 32)
    {
        _file = file;
        _configure = configure;
        _maximumIdle = maximumIdle;
    }

    internal int IdleCount => Volatile.Read(ref _idleCount);

    /// <summary>Rents a context; disposing it, once, gives it back. It holds no state of its last use but event handlers.</summary>
    /// <exception cref="StorageException">The database cannot be opened.</exception>
    /// <exception cref="ObjectDisposedException">The pool has been disposed.</exception>
    public AnalyticsDbContext CreateDbContext()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var context = TakeIdle() ?? Open();
        _rented[context] = true;
        return context;
    }

    /// <summary>Closes the idle contexts; a rented one closes when it comes back.</summary>
    public void Dispose()
    {
        _disposed = true;
        CloseIdle();
    }

    internal void Return(AnalyticsDbContext context)
    {
        if (!_rented.TryRemove(context, out _))
        {
            return;
        }

        if (!TryReset(context) || !TryKeep(context))
        {
            context.Close();
        }

        if (_disposed)
        {
            CloseIdle();
        }
    }

    private bool TryKeep(AnalyticsDbContext context)
    {
        if (Interlocked.Increment(ref _idleCount) > _maximumIdle)
        {
            Interlocked.Decrement(ref _idleCount);
            return false;
        }

        _idle.Enqueue(context);
        return true;
    }

    private AnalyticsDbContext? TakeIdle()
    {
        if (!_idle.TryDequeue(out var context))
        {
            return null;
        }

        Interlocked.Decrement(ref _idleCount);
        return context;
    }

    private static bool TryReset(AnalyticsDbContext context)
    {
        try
        {
            context.Database.CurrentTransaction?.Dispose();
            context.ChangeTracker.Clear();
        }
        catch (Exception failure) when (StorageFailure.CauseOf(failure) is not null)
        {
            return false;
        }

        ResetSettings(context);
        return context.Database.GetDbConnection().State == ConnectionState.Open;
    }

    private static void ResetSettings(AnalyticsDbContext context)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.WhenNeeded;
        context.Database.SetCommandTimeout(null);
    }

    private AnalyticsDbContext Open()
    {
        var options = _file.OpenOptions();
        _configure?.Invoke(options);
        return new AnalyticsDbContext(options.Options, this);
    }

    private void CloseIdle()
    {
        while (TakeIdle() is { } context)
        {
            context.Close();
        }
    }
}
