using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Numbers of at most 18 digits, as whole numbers of their last decimal.</summary>
/// <param name="column">The column, which has the decimals.</param>
internal sealed class DecimalBuffer(FlatColumn column) : NumberBuffer<long>
{
    private readonly ScaledNumber _scaled = new(column);

    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.Int64;

    /// <inheritdoc/>
    protected override long Read(IRowReader rows, int column) => (long)_scaled.Of(rows.Decimal(column));
}
