using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Numbers of a column as whole numbers of their last decimal; nothing is rounded.</summary>
internal sealed class ScaledNumber
{
    private readonly FlatColumn _column;
    private readonly decimal _factor = 1;
    private readonly decimal _limit = 1;

    /// <param name="column">The column, which has the decimals and the digits.</param>
    public ScaledNumber(FlatColumn column)
    {
        _column = column;
        for (var place = 0; place < column.Scale; place++)
        {
            _factor *= 10;
        }

        // A decimal has at most 28 digits of ten, so that wider columns have no limit of their own.
        for (var place = 0; place < Math.Min(column.Precision, 28); place++)
        {
            _limit *= 10;
        }
    }

    /// <summary>The number times the power of ten of the column's decimals.</summary>
    /// <exception cref="TableTooLargeException">The number has more digits than the column.</exception>
    public Int128 Of(decimal number)
    {
        var whole = Math.Truncate(number);
        var part = (number - whole) * _factor;
        if (part != Math.Truncate(part) || (_column.Precision < 28 && Math.Abs(whole) >= _limit / _factor))
        {
            throw new TableTooLargeException($"The column '{_column.Name}' has {_column.Precision} digits, {_column.Scale} of them decimals; a value has more.");
        }

        return ((Int128)whole * (Int128)_factor) + (Int128)part;
    }
}
