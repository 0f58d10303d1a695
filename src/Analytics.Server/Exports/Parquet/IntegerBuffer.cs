using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Whole numbers.</summary>
internal sealed class IntegerBuffer : NumberBuffer<long>
{
    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.Int64;

    /// <inheritdoc/>
    protected override long Read(IRowReader rows, int column) => rows.Integer(column);
}
