using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>What is told where figures over which nothing adds would be combined: PERIODS_MIXED, DEFINITIONS_MIXED.</summary>
internal static class MixedWords
{
    public static Trouble Trouble(Dimension dimension)
    {
        var name = dimension.Name;
        var time = dimension.Attributes.Values.Any(attribute => attribute.Type == AttributeType.Date);
        var add = time ? $"'{name}' or 'year'" : $"'{name}'";
        return new Trouble(
            $"{name.ToUpperInvariant()}S_MIXED",
            $"Figures of more than one {dimension.Label.En.ToLowerInvariant()} would stand together, which are never combined; add {add} to 'by', or filter by one of them in 'where'.",
            time ? [name, "year"] : [name]);
    }

    /// <summary>Several calendar periods, where the question does not say which it takes in.</summary>
    public static Trouble OfTime(Dimension time)
    {
        var coarsest = time.Attributes.Values.First(attribute => attribute.Grain is not null).Name;
        return new Trouble(
            QueryCodes.PeriodsMixed,
            $"Figures of more than one calendar period would stand together; add '{coarsest}' to 'by', or filter by those to add up, from the first to the last.",
            coarsest);
    }
}
