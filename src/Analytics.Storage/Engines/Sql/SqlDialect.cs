using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>What one kind of database writes differently from another.</summary>
internal abstract class SqlDialect
{
    /// <summary>The name of the kind, for people.</summary>
    public abstract string Name { get; }

    /// <summary>The name of a table or column, quoted.</summary>
    public virtual string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The name of a parameter, by its place from 0.</summary>
    public virtual string Parameter(int place) => $"@p{place}";

    /// <summary>The condition that a column holds one of the values of a parameter made by <see cref="ListOf{T}"/>.</summary>
    public abstract string OneOf(string column, string parameter);

    /// <summary>Any number of keys or words as the value of one parameter.</summary>
    public abstract object ListOf<T>(IReadOnlyList<T> values);

    /// <summary>A day as the value of a parameter.</summary>
    public abstract object Day(DateOnly day);

    /// <summary>The first day of the calendar period in which the day of a column lies.</summary>
    public abstract string PeriodStart(TimeGrain grain, string column);

    /// <summary>A table of the ranges of a parameter made by <see cref="ListOf{T}"/> from arrays of period, first and last day as text: columns period, first_day, last_day.</summary>
    public abstract string Ranges(string parameter);

    /// <summary>A column of text, to order by without regard to any language.</summary>
    public abstract string Ordinal(string column);
}
