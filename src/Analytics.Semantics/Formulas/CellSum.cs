using Analytics.Semantics.Binding;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Adds up the figures of several cells, where the measure adds up over what tells them apart.</summary>
internal static class CellSum
{
    public static Figure Of(Measure measure, FilterContext context, IReadOnlyList<Figure> figures, EvaluationScope scope)
    {
        if (figures.Count == 1)
        {
            return figures[0];
        }

        foreach (var dimension in context.Keys.Select(key => key.Dimension).Where(dimension => dimension.Adds).DistinctBy(dimension => dimension.Name))
        {
            if (measure.Additivity.GetValueOrDefault(dimension.Name, Additivity.None) != Additivity.Additive)
            {
                scope.Tell(NotAdditive.Over(measure, dimension.Name, $"ask for it by {dimension.Name}, and not for several at once"));
                return Figure.Missing;
            }
        }

        var mixed = figures.Aggregate(WordSet.None, (words, figure) => words.And(figure.Words)).Mixed();
        if (mixed.Count > 0)
        {
            scope.Tell(scope.TroubleOf(mixed[0]));
            return Figure.Missing;
        }

        return FigureSum.Of(figures, 0, complete: true, measure.Minimum);
    }
}
