using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Building;

namespace Analytics.Storage.Engines.Columns;

/// <summary>What is read of a fact of records into columns.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Day">The column of the day.</param>
/// <param name="Columns">The others.</param>
internal sealed record FactSource(Fact Fact, string Day, IReadOnlyList<ColumnSpec> Columns)
{
    /// <summary>Of each fact whose records are of one day each: what its relationships lead to, and what measures take.</summary>
    public static IReadOnlyList<FactSource> Of(SemanticModel model) =>
        [.. model.Facts.Values.Where(fact => fact.Records is not null).Select(fact => Of(model, fact)).OfType<FactSource>()];

    /// <summary>All that is read, as text: other text, other columns.</summary>
    public override string ToString() =>
        $"{Fact.Name} from {Fact.Table} by {Fact.Key}, {Day}: {string.Join(", ", Columns.Select(column => $"{column.Name} {column.Kind}"))}";

    private static FactSource? Of(SemanticModel model, Fact fact)
    {
        var days = fact.Relationships.Values.Where(relationship => model.Dimensions[relationship.Dimension].IsTime).ToList();
        if (days is not [{ Columns: var time }] || !time.TryGetValue(Relationship.Start, out var day) || time.GetValueOrDefault(Relationship.End) != day)
        {
            return null;
        }

        var columns = fact.Relationships.Values.Except(days).SelectMany(relationship => Held(model.Dimensions[relationship.Dimension], relationship));
        return new FactSource(fact, day, [.. columns.Concat(Taken(model, fact)).DistinctBy(column => column.Name)]);
    }

    private static IEnumerable<ColumnSpec> Held(Dimension dimension, Relationship relationship) => dimension.Table is not null
        ? [new ColumnSpec(relationship.Columns[Relationship.Key], ColumnKind.Member)]
        : relationship.Columns
            .Where(held => dimension.Attributes[held.Key].Type is AttributeType.Text or AttributeType.Enum)
            .Select(held => new ColumnSpec(held.Value, ColumnKind.Word));

    private static IEnumerable<ColumnSpec> Taken(SemanticModel model, Fact fact) =>
        from measure in model.Measures.Values.SelectMany(measure => new[] { measure, measure.Recorded }).OfType<Measure>()
        where measure.Fact == fact.Name && measure.Column is not null
        group measure.Aggregation by measure.Column into taken
        select new ColumnSpec(taken.Key, taken.All(kind => kind == Aggregation.Distinct) ? ColumnKind.Counted : ColumnKind.Number);
}
