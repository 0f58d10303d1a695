using System.Linq.Expressions;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tables.Sets;

/// <summary>A set with rows of a type.</summary>
internal sealed class EntitySet<TRow> : EntitySet
    where TRow : class
{
    private readonly Lazy<IReadOnlyList<SetColumn>> _columns;
    private readonly Lazy<IReadOnlyList<RowGetters<TRow>>> _getters;

    public EntitySet()
    {
        _columns = new(() => SetColumn.Of(typeof(TRow), Key!));
        _getters = new(() => [.. Columns.Select(column => new RowGetters<TRow>(column))]);
    }

    /// <summary>The rows.</summary>
    public required Func<AnalyticsDbContext, IQueryable<TRow>> Rows { get; init; }

    public override IReadOnlyList<SetColumn> Columns => _columns.Value;

    public override Type RowType => typeof(TRow);

    public override FlatTable Open(AnalyticsDbContext database)
    {
        var rows = SetQuery<TRow>.Of(Rows(database), new SetRequest { Order = CompleteOrder([]) });
        return new FlatTable(Name, [.. Columns.Select(column => column.Column)], new RowStream<TRow>(_getters.Value, rows.AsAsyncEnumerable()));
    }

    public override async Task<RowList> ReadAsync(AnalyticsDbContext database, SetRequest request, CancellationToken cancellation) =>
        new RowList<TRow>(_getters.Value, await SetQuery<TRow>.Of(Rows(database), request).ToListAsync(cancellation));

    public override Task<long> CountAsync(AnalyticsDbContext database, LambdaExpression? filter, CancellationToken cancellation) =>
        SetQuery<TRow>.Passing(Rows(database), filter).LongCountAsync(cancellation);
}
