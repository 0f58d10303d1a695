namespace Analytics.Server.Tables;

/// <summary>Rows of a flat table, read forward once.</summary>
internal interface IRowReader : IRowValues, IAsyncDisposable
{
    /// <summary>Goes to the next row; false after the last.</summary>
    ValueTask<bool> ReadAsync(CancellationToken cancellation);
}
