using Analytics.Semantics;
using Analytics.Semantics.Model;
using Analytics.Server.OData.Model;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Reads <c>$apply</c>: filters, one grouping or aggregation, filters.</summary>
internal sealed class ApplyReader(AggregatedSet set)
{
    /// <exception cref="ODataFault">A step is unknown, or names what there is not.</exception>
    public Transformations Read(string? text)
    {
        var read = new Transformations();
        foreach (var step in text is null ? [] : ApplyText.Split(text, '/'))
        {
            var (name, inside) = ApplyText.Call(step);
            read = (name, read.Columns) switch
            {
                ("filter", null) => read with { Filters = [.. read.Filters, inside] },
                ("filter", _) => read with { Having = [.. read.Having, inside] },
                ("groupby", null) => read with { Columns = Distinct(Group(inside)) },
                ("aggregate", null) => read with { Columns = Distinct(Aggregate(inside)) },
                ("groupby" or "aggregate", _) => throw ApplyText.Invalid("Figures are made once: one groupby((…),aggregate(…)), or one aggregate(…)."),
                _ => throw ApplyText.Invalid($"The step '{Suggestion.Shorten(name)}' is not supported; there are filter, groupby and aggregate. Order and page by '$orderby', '$skip' and '$top'."),
            };
        }

        return read;
    }

    private List<ResultColumn> Group(string inside)
    {
        var parts = ApplyText.Split(inside, ',');
        if (parts is not [['(', .., ')'] keys, ..] || parts.Count > 2)
        {
            throw ApplyText.Invalid("'groupby' takes its columns in parentheses of their own, and behind them at most aggregate(…): groupby((year),aggregate(volume)).");
        }

        var columns = ApplyText.Split(keys[1..^1], ',').Select(Key).DistinctBy(column => column.Name).ToList();
        if (parts.Count == 2)
        {
            var (name, aggregates) = ApplyText.Call(parts[1]);
            columns.AddRange(name == "aggregate" ? Aggregate(aggregates) : throw ApplyText.Invalid($"Behind the columns of 'groupby' stands aggregate(…), not '{Suggestion.Shorten(name)}'."));
        }

        return columns;
    }

    private ResultColumn Key(string name) => set.Find(name) is { Key: not null } column
        ? ResultColumn.Of(column)
        : throw Unknown(name, "grouped by", column => column.Key is not null);

    private List<ResultColumn> Aggregate(string inside) => [.. ApplyText.Split(inside, ',').Select(Measure)];

    private ResultColumn Measure(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (name, method, alias) = words switch
        {
            [var one] => (one, null, null),
            [var one, "as", var other] => (one, null, other),
            [var one, "with", var by] => (one, by, null),
            [var one, "with", var by, "as", var other] => (one, by, other),
            _ => throw ApplyText.Invalid($"'{Suggestion.Shorten(text)}' is no aggregate; write volume, or volume with sum as total."),
        };
        if (set.Find(name) is not { Measure: { } measure } column)
        {
            throw Unknown(name, "aggregated", column => column.Measure is not null);
        }

        if (method is not null && !(column.Leaf == "value" && IsOwn(measure, method)))
        {
            throw ApplyText.Invalid($"'{name}' comes to what the model says, which is not its '{Suggestion.Shorten(method)}'; write aggregate({name}{(alias is null ? "" : $" as {alias}")}).");
        }

        return new ResultColumn(alias is null ? name : Alias(alias), column);
    }

    private static bool IsOwn(ModelMeasure measure, string method) => (measure as Measure)?.Aggregation switch
    {
        Aggregation.Sum or Aggregation.Count => method == "sum",
        Aggregation.Min => method == "min",
        Aggregation.Max => method == "max",
        _ => false,
    };

    private static string Alias(string alias) => alias.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !char.IsAsciiDigit(alias[0])
        ? alias
        : throw ApplyText.Invalid($"'{Suggestion.Shorten(alias)}' is no name; a name has letters, digits and '_'.");

    private static List<ResultColumn> Distinct(List<ResultColumn> columns) =>
        columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw ApplyText.Invalid($"Two columns are called '{twice.Key}'; give one of them another name with 'as'.")
            : columns;

    private ODataFault Unknown(string name, string verb, Func<AggregatedColumn, bool> isMeant)
    {
        var known = set.Columns.Where(isMeant).Select(column => column.Column.Name);
        return ApplyText.Invalid($"'{Suggestion.Shorten(name)}' cannot be {verb} in '{set.Name}'; {Suggestion.For(name, known)}");
    }
}
