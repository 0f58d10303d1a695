using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Days, counted from the first of 1970.</summary>
internal sealed class DateBuffer : NumberBuffer<int>
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.Int32;

    /// <inheritdoc/>
    protected override int Read(IRowReader rows, int column) => rows.Date(column).DayNumber - Epoch;
}
