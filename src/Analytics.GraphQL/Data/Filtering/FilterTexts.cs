using System.Collections.Frozen;

namespace Analytics.GraphQL.Data;

/// <summary>What each operation of a filter says of itself.</summary>
internal static class FilterTexts
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["and"] = "Every filter of the list passes; an empty list passes.",
        ["or"] = "At least one filter of the list passes; an empty list passes.",
        ["eq"] = "Equal to the value; null asks for those without one.",
        ["neq"] = "Not equal to the value; null asks for those with one.",
        ["in"] = "One of the values, of which null may be one; nothing passes an empty list.",
        ["nin"] = "None of the values; everything passes an empty list.",
        ["gt"] = "Greater than the value; nothing without a value passes.",
        ["ngt"] = "Not greater than the value; what has no value passes.",
        ["gte"] = "Greater than the value or equal to it; nothing without a value passes.",
        ["ngte"] = "Neither greater than the value nor equal to it; what has no value passes.",
        ["lt"] = "Less than the value; nothing without a value passes.",
        ["nlt"] = "Not less than the value; what has no value passes.",
        ["lte"] = "Less than the value or equal to it; nothing without a value passes.",
        ["nlte"] = "Neither less than the value nor equal to it; what has no value passes.",
        ["contains"] = "Contains the text, in the same case.",
        ["ncontains"] = "Does not contain the text.",
        ["startsWith"] = "Starts with the text, in the same case.",
        ["nstartsWith"] = "Does not start with the text.",
        ["endsWith"] = "Ends with the text, in the same case.",
        ["nendsWith"] = "Does not end with the text.",
        ["all"] = "Every element passes the filter, or there is none.",
        ["none"] = "No element passes the filter.",
        ["some"] = "At least one element passes the filter.",
        ["any"] = "True: there is at least one element; false: there is none.",
    }.ToFrozenDictionary();

    public static string Of(string operation) => Texts[operation];
}
