using Analytics.Server.Tables;
using Analytics.Storage.Entities;

namespace Analytics.Server.Exports.Routes;

/// <summary>The rows of a set, the first of which has been read; with them goes the context that they come from.</summary>
/// <param name="database">The context.</param>
/// <param name="rows">The rows.</param>
/// <param name="isThere">Whether there is a first row.</param>
internal sealed class SetRows(AnalyticsDbContext database, IRowReader rows, bool isThere) : IRowReader
{
    private bool _isFirst = true;

    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        if (!_isFirst)
        {
            return isThere ? rows.ReadAsync(cancellation) : new(false);
        }

        _isFirst = false;
        return new(isThere);
    }

    public bool IsNull(int column) => rows.IsNull(column);

    public string Text(int column) => rows.Text(column);

    public long Integer(int column) => rows.Integer(column);

    public decimal Decimal(int column) => rows.Decimal(column);

    public DateOnly Date(int column) => rows.Date(column);

    public bool Boolean(int column) => rows.Boolean(column);

    public async ValueTask DisposeAsync()
    {
        await rows.DisposeAsync();
        await database.DisposeAsync();
    }
}
