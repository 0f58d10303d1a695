using Analytics.Semantics.Calendar;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up the names of a filter and reads its values; all faults are told.</summary>
internal sealed class FilterBinder(FilterFields fields, PerspectiveIndex index, MemberCatalogue members, FaultSink faults)
{
    private readonly OperandReader _operands = new(faults);

    /// <summary>The parts of the filter that must all hold; what is faulty is left out.</summary>
    public IReadOnlyList<BoundFilter> Bind(FilterNode? filter) => filter is null ? [] : [.. BindNode(filter)?.Conjuncts ?? []];

    // Null: everything passes, or the part is faulty.
    private BoundFilter? BindNode(FilterNode filter) => filter switch
    {
        FilterAll all => BindAll(all),
        FilterAny any => BindAny(any),
        FilterTest test => BindTest(test),
        _ => null,
    };

    private AllOf? BindAll(FilterAll all)
    {
        var parts = all.Parts.Select(BindNode).OfType<BoundFilter>().ToList();
        return parts.Count == 0 ? null : new AllOf(parts);
    }

    private BoundFilter? BindAny(FilterAny any)
    {
        var parts = any.Parts.Select(BindNode).ToList();
        return parts.Count == 0 || parts.Contains(null) ? null : parts.Count == 1 ? parts[0] : Either([.. parts!]);
    }

    private static BoundFilter Either(IReadOnlyList<BoundFilter> parts) => Alternatives.Join(parts) ?? new AnyOf(parts);

    private BoundFilter? BindTest(FilterTest test)
    {
        if (fields.Find(test.Field) is not { } field)
        {
            return RefuseField(test);
        }

        return _operands.TryRead(field, test, out var operand) ? Make(field, test.Operation, operand) : null;
    }

    private BoundFilter Make(FilterField field, FilterOperation operation, object? operand)
    {
        if (field.Read is { } read)
        {
            var passing = members.Of(field.Key.Dimension).Where(member => Comparisons.Holds(operation, read(member), operand));
            var isExplicit = field.IsCode && operation is FilterOperation.Eq or FilterOperation.In;
            return new MemberTest(field.Key, [.. passing], Comparisons.Holds(operation, read(null), operand), isExplicit);
        }

        if (field.Key.Grain is { } grain)
        {
            var (days, unknown) = DayComparisons.Of(operation, operand, day => DaySpan.Of(grain, day));
            return new TimeTest(field.Key, days, unknown);
        }

        if (field.Key.Kind == KeyKind.Date)
        {
            var (days, unknown) = DayComparisons.Of(operation, operand, day => new DaySpan(day, day));
            return new DateTest(field.Key, days, unknown);
        }

        return new WordTest(field.Key, [.. field.Words.Where(word => Comparisons.Holds(operation, word, operand)).Order(StringComparer.Ordinal)]);
    }

    private BoundFilter? RefuseField(FilterTest test)
    {
        var name = string.Join('.', test.Field);
        var near = Suggestion.Near(name, fields.Names);
        faults.Add(
            QueryCodes.UnknownDimension,
            test.Path,
            $"The filter of '{index.Perspective.Name}' has no field '{Suggestion.Shorten(name)}'; {Suggestion.For(name, fields.Names)}",
            near);
        return null;
    }
}
