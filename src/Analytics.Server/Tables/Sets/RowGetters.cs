using System.Linq.Expressions;

namespace Analytics.Server.Tables.Sets;

/// <summary>Reads one column of rows by compiled code, without an object for a value.</summary>
internal sealed class RowGetters<TRow>
{
    public RowGetters(SetColumn column)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        Expression value = Expression.Property(row, column.Property);
        var isNullable = column.Column.Nullable;
        IsNull = isNullable ? Compile<bool>(Expression.Equal(value, Expression.Constant(null, value.Type)), row) : _ => false;
        var plain = isNullable && value.Type.IsValueType ? Expression.Call(value, "GetValueOrDefault", null) : value;
        Text = plain.Type == typeof(string) ? Compile<string>(plain, row) : Wrong<string>;
        Integer = plain.Type == typeof(int) ? Compile<long>(Expression.Convert(plain, typeof(long)), row) : Wrong<long>;
        Decimal = plain.Type == typeof(decimal) ? Compile<decimal>(plain, row) : Wrong<decimal>;
        Date = plain.Type == typeof(DateOnly) ? Compile<DateOnly>(plain, row) : Wrong<DateOnly>;
        Boolean = plain.Type == typeof(bool) ? Compile<bool>(plain, row) : Wrong<bool>;
    }

    public Func<TRow, bool> IsNull { get; }

    public Func<TRow, string> Text { get; }

    public Func<TRow, long> Integer { get; }

    public Func<TRow, decimal> Decimal { get; }

    public Func<TRow, DateOnly> Date { get; }

    public Func<TRow, bool> Boolean { get; }

    private static Func<TRow, T> Compile<T>(Expression body, ParameterExpression row) => Expression.Lambda<Func<TRow, T>>(body, row).Compile();

    private static T Wrong<T>(TRow row) => throw new InvalidOperationException($"The column holds no {typeof(T).Name}.");
}
