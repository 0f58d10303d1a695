using Analytics.GraphQL.Data;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>The values of arguments, or of the fields of an input object, by name.</summary>
/// <param name="values">The values; what was not given is missing or null.</param>
internal sealed class ArgumentValues(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>The value as it was given; null where it was not.</summary>
    public object? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Whether it was given, be it as null.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The fields of an input object.</summary>
    public static ArgumentValues Of(object value) =>
        new(InputObjects.MembersOf(value)!.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal));

    public string? Text(string name) => (string?)this[name];

    public int? Number(string name) => (int?)this[name];

    /// <summary>A list; null where it was not given.</summary>
    public IReadOnlyList<object>? List(string name) => ((object?[]?)this[name])?.OfType<object>().ToList();

    /// <summary>A list of words; null where it was not given.</summary>
    public IReadOnlyList<string>? Texts(string name) => List(name)?.Cast<string>().ToList();

    /// <summary>A list of input objects; empty where it was not given.</summary>
    public IReadOnlyList<ArgumentValues> Objects(string name) => List(name)?.Select(Of).ToList() ?? [];

    /// <summary>A value of an enum; null where it was not given.</summary>
    public TEnum? Word<TEnum>(string name)
        where TEnum : struct, Enum => Words<TEnum>.Read(this[name]);

    /// <summary>A direction; null where it was not given.</summary>
    public Direction? Direction(string name) => this[name] switch
    {
        null => null,
        SortDirection.Descending => Semantics.Query.Direction.Desc,
        _ => Semantics.Query.Direction.Asc,
    };

    /// <summary>A move in time; null where it was not given.</summary>
    public TimeShift? Shift(string name) => this[name] is { } value && Of(value) is var shift
        ? new TimeShift(shift.Number("years") ?? 0, shift.Number("quarters") ?? 0, shift.Number("months") ?? 0, shift.Number("days") ?? 0)
        : null;

    /// <summary>A window in time; null where it was not given.</summary>
    public TimeWindow? Window(string name) => this[name] is { } value && Of(value) is var window
        ? new TimeWindow(window.Number("last")!.Value, window.Word<TimeGrain>("unit")!.Value)
        : null;
}
