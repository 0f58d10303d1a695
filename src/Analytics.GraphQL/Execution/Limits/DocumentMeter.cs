using System.Runtime.CompilerServices;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Execution;

/// <summary>Measures selection sets; each fragment is measured once, however often it is spread.</summary>
internal sealed class DocumentMeter(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly Dictionary<string, Measure> _ofFragments = new(StringComparer.Ordinal);

    /// <summary>The first <c>__schema</c> or <c>__type</c> that was seen.</summary>
    public FieldNode? Introspection { get; private set; }

    /// <summary>The first introspection field that nests lists deeper than <see cref="LimitChecker.MaxIntrospectionLists"/>.</summary>
    public FieldNode? DeepIntrospection { get; private set; }

    public Measure Of(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = default(Measure);
        foreach (var selection in selectionSet.Selections)
        {
            sum = sum.Beside(selection switch
            {
                FieldNode field => OfField(field),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value),
                _ => default,
            });
        }

        return sum;
    }

    private Measure OfField(FieldNode field)
    {
        var below = field.SelectionSet is null ? default : Of(field.SelectionSet);
        var name = field.Name.Value;
        var isMeta = name.StartsWith("__", StringComparison.Ordinal);
        if (name is MetaFields.SchemaField or MetaFields.TypeField)
        {
            Introspection ??= field;
            DeepIntrospection ??= below.Lists > LimitChecker.MaxIntrospectionLists ? field : null;
        }

        var self = new Measure(1, field.Alias is null ? 0 : 1, 0, 1, 0);
        return self.Beside(below) with
        {
            Depth = isMeta ? 0 : below.Depth == int.MaxValue ? int.MaxValue : below.Depth + 1,
            Width = 1,
            Lists = below.Lists + (name is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0),
        };
    }

    private Measure OfFragment(string name)
    {
        if (!_ofFragments.TryGetValue(name, out var measure) && fragments.TryGetValue(name, out var fragment))
        {
            measure = Of(fragment.SelectionSet);
            _ofFragments.Add(name, measure);
        }

        return measure;
    }
}
