using System.Globalization;
using System.Text;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Numbers the ways in which fields are written, directives aside: two fields that are written alike have one number.</summary>
internal sealed class FieldShapes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<FieldNode, int> _known = [];

    public int Of(FieldNode field)
    {
        if (!_known.TryGetValue(field, out var number))
        {
            var text = new StringBuilder();
            Append(text, field);
            var key = text.ToString();
            if (!_numbers.TryGetValue(key, out number))
            {
                number = _numbers.Count;
                _numbers.Add(key, number);
            }

            _known.Add(field, number);
        }

        return number;
    }

    private void Append(StringBuilder text, FieldNode field)
    {
        text.Append(field.Alias?.Value).Append(':').Append(field.Name.Value).Append('(');
        foreach (var argument in field.Arguments)
        {
            text.Append(argument.Name.Value).Append(':');
            CanonicalText.Append(text, argument.Value);
            text.Append(',');
        }

        text.Append(')');
        if (field.SelectionSet is { } selectionSet)
        {
            Append(text, selectionSet);
        }
    }

    private void Append(StringBuilder text, SelectionSetNode selectionSet)
    {
        text.Append('{');
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    text.Append(CultureInfo.InvariantCulture, $"{Of(field)},");
                    break;
                case FragmentSpreadNode spread:
                    text.Append("...").Append(spread.Name.Value).Append(',');
                    break;
                case InlineFragmentNode inline:
                    text.Append("...on ").Append(inline.TypeCondition?.Name.Value);
                    Append(text, inline.SelectionSet);
                    break;
            }
        }

        text.Append('}');
    }
}
