namespace Analytics.Server.Tables.Sets;

/// <summary>Rows as the database gives them, one at a time. The context that they come from must outlive it.</summary>
internal sealed class RowStream<TRow>(IReadOnlyList<RowGetters<TRow>> getters, IAsyncEnumerable<TRow> rows) : RowValues<TRow>(getters), IRowReader
    where TRow : class
{
    private IAsyncEnumerator<TRow>? _rows;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _rows ??= rows.GetAsyncEnumerator(cancellation);
        if (!await _rows.MoveNextAsync())
        {
            return false;
        }

        Current = _rows.Current;
        return true;
    }

    public ValueTask DisposeAsync() => _rows?.DisposeAsync() ?? ValueTask.CompletedTask;
}
