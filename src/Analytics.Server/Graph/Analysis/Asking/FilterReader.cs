using System.Collections.Frozen;
using Analytics.GraphQL;
using Analytics.Semantics;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads filters, whether the schema gives their form or they are an object of the scalar Any. The parts of an object stand in the order of their names, so that equal filters are equal.</summary>
internal sealed class FilterReader(GraphQLOptions limits, QuestionFaults faults)
{
    private const string And = "and";
    private const string Or = "or";

    private static readonly FrozenDictionary<string, FilterOperation> Operations =
        Enum.GetValues<FilterOperation>().ToFrozenDictionary(operation => Names.Camel(operation.ToString()), StringComparer.OrdinalIgnoreCase);

    private int _conditions;
    private int _values;

    /// <summary>The filter; null where everything passes, or where it is wrong, which is then told.</summary>
    public FilterNode? Read(object? value, QueryPath path) => value is null ? null : ReadObject(value, [], path);

    private FilterNode? ReadObject(object value, IReadOnlyList<string> field, QueryPath path)
    {
        if (InputObjects.MembersOf(value) is not { } members)
        {
            faults.Add(QueryCodes.FilterInvalid, path, field.Count == 0
                ? "A filter is an object such as { \"year\": { \"eq\": 2023 } }."
                : $"'{Suggestion.Shorten(string.Join('.', field))}' takes an object with comparisons, such as {{ \"eq\": … }}.");
            return null;
        }

        var parts = members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => ReadMember(member.Key, member.Value, field, path.Then(member.Key)))
            .OfType<FilterNode>()
            .ToList();
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => new FilterAll(parts, path),
        };
    }

    private FilterNode? ReadMember(string name, object? value, IReadOnlyList<string> field, QueryPath path)
    {
        if (name is And or Or)
        {
            return value is null ? null : Combine(name, value, field, path);
        }

        if (field.Count > 0 && Operations.TryGetValue(name, out var operation))
        {
            return ReadTest(field, operation, value, path);
        }

        return value is null ? null : ReadObject(value, [.. field, name], path);
    }

    private FilterNode? Combine(string name, object value, IReadOnlyList<string> field, QueryPath path)
    {
        if (value is not object?[] list)
        {
            faults.Add(QueryCodes.FilterInvalid, path, $"'{name}' takes a list of filters.");
            return null;
        }

        var parts = list
            .Select((part, place) => (part, at: path.Then(place.ToString(System.Globalization.CultureInfo.InvariantCulture))))
            .Select(one => (one.part is null ? null : ReadObject(one.part, field, one.at)) ?? new FilterAll([], one.at))
            .ToList();
        return parts.Count == 0 ? null : name == And ? new FilterAll(parts, path) : new FilterAny(parts, path);
    }

    private FilterTest? ReadTest(IReadOnlyList<string> field, FilterOperation operation, object? value, QueryPath path)
    {
        var isList = operation is FilterOperation.In or FilterOperation.Nin;
        var given = Normal(value);
        if (!IsPlain(given, isList))
        {
            faults.Add(QueryCodes.FilterInvalid, path, isList ? "A list of values is taken here." : "One value is taken here, no list and no object.");
            return null;
        }

        return IsWithinLimits(given as object?[], path)
            ? new FilterTest(field, operation, isList && given is not (null or object?[]) ? new[] { given } : given, path)
            : null;
    }

    private bool IsWithinLimits(object?[]? list, QueryPath path)
    {
        _conditions++;
        _values += list?.Length ?? 0;
        if (_conditions == limits.MaxFilterConditions + 1)
        {
            faults.Add(QueryCodes.FilterInvalid, path, $"The filters have more than {limits.MaxFilterConditions} conditions; ask several questions.");
        }

        if (_values > limits.MaxFilterValues && _values - (list?.Length ?? 0) <= limits.MaxFilterValues)
        {
            faults.Add(QueryCodes.FilterInvalid, path, $"The lists of the filters have more than {limits.MaxFilterValues} values; ask several questions.");
        }

        return _conditions <= limits.MaxFilterConditions && _values <= limits.MaxFilterValues;
    }

    private static object? Normal(object? value) => value switch
    {
        int number => (long)number,
        Enum word => Names.UpperSnake(word.ToString()),
        object?[] list => Array.ConvertAll(list, Normal),
        _ => value,
    };

    private static bool IsPlain(object? value, bool isList) => value is object?[] list
        ? isList && Array.TrueForAll(list, item => IsPlain(item, isList: false))
        : InputObjects.MembersOf(value) is null;
}
