using System.Globalization;
using System.Text.Json;

namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads single values; what is not of the kind asked for is a fault, and gives null.</summary>
internal sealed class ScalarReader(FaultList faults)
{
    public string? Text(ModelNode node)
    {
        if (Scalar(node, "a text") is not { } scalar)
        {
            return null;
        }

        if (scalar.IsPlain && KindOf(scalar.Value) is { } kind)
        {
            faults.Add(scalar, $"{FaultList.Quote(scalar.Value)} is {kind} where a text is needed", $"write \"{scalar.Value}\" in quotes");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            faults.Add(scalar, "the text is empty", "write it or remove the key");
            return null;
        }

        return scalar.Value;
    }

    public int? Whole(ModelNode node, int least, int most)
    {
        if (Scalar(node, "a whole number") is not { } scalar)
        {
            return null;
        }

        if (!scalar.IsPlain || !int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            faults.Add(scalar, $"{FaultList.Quote(scalar.Value)} is not a whole number", $"write one from {least} to {most}, without quotes");
            return null;
        }

        if (number >= least && number <= most)
        {
            return number;
        }

        faults.Add(scalar, $"{number} is out of range", $"it can be {least} to {most}");
        return null;
    }

    public decimal? Number(ModelNode node)
    {
        if (Scalar(node, "a number") is not { } scalar)
        {
            return null;
        }

        if (scalar.IsPlain && TryNumber(scalar.Value, out var number))
        {
            return number;
        }

        faults.Add(scalar, $"{FaultList.Quote(scalar.Value)} is not a number", "write one such as 0 or 0.5, without quotes");
        return null;
    }

    public bool? Flag(ModelNode node)
    {
        if (Scalar(node, "true or false") is not { } scalar)
        {
            return null;
        }

        if (scalar.IsPlain && scalar.Value is "true" or "false")
        {
            return scalar.Value == "true";
        }

        faults.Add(scalar, $"{FaultList.Quote(scalar.Value)} is neither true nor false", "write true or false, without quotes");
        return null;
    }

    public TEnum? Word<TEnum>(ModelNode node)
        where TEnum : struct, Enum
    {
        if (Scalar(node, "a word") is not { } scalar)
        {
            return null;
        }

        var members = Enum.GetValues<TEnum>();
        var words = members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString())).ToArray();
        var found = Array.IndexOf(words, scalar.Value);
        if (found >= 0)
        {
            return members[found];
        }

        faults.Add(scalar, $"{FaultList.Quote(scalar.Value)} is not known", Suggestion.For(scalar.Value, words));
        return null;
    }

    private ScalarNode? Scalar(ModelNode node, string needed)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            return scalar;
        }

        if (node is not RefusedNode)
        {
            var found = node switch
            {
                MappingNode => "keys with values stand",
                SequenceNode => "a list stands",
                _ => "nothing stands",
            };
            faults.Add(node, $"{found} where {needed} is needed", $"write {needed} behind the colon");
        }

        return null;
    }

    private static string? KindOf(string plain) =>
        plain is "true" or "false" ? "true or false" : TryNumber(plain, out _) ? "a number" : null;

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
