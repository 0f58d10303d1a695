using System.Collections.Frozen;
using System.Text;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>The names of an enum's values, ready to be written.</summary>
internal sealed class EnumNames(EnumType type)
{
    private readonly FrozenDictionary<object, byte[]> _names = type.Values
        .DistinctBy(value => value.Value)
        .ToFrozenDictionary(value => value.Value, value => Encoding.UTF8.GetBytes($"\"{value.Name}\""));

    /// <exception cref="CoercionException">The value is none of the enum's.</exception>
    public void Write(JsonWriter writer, object value)
    {
        if (!_names.TryGetValue(value, out var name))
        {
            throw new CoercionException($"Enum \"{type.Name}\" cannot represent value: {Quote(value)}");
        }

        writer.WriteRaw(name);
    }

    private static string Quote(object value) => value is string or Enum ? $"\"{value}\"" : $"{value}";
}
