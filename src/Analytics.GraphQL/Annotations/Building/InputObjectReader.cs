using System.Reflection;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes objects of a class or record from coerced input objects.</summary>
internal sealed class InputObjectReader(Type type)
{
    private readonly ConstructorInfo _constructor = ConstructorOf(type);

    /// <summary>The properties that are input fields.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; } =
        [.. EntityProperties.Of(type).Where(property => property.SetMethod is { IsPublic: true } || ParameterOf(property) is not null)];

    /// <summary>The default that the constructor names for a property; null where it names none.</summary>
    public static object? DefaultOf(PropertyInfo property) => ParameterOf(property) is { HasDefaultValue: true } parameter ? parameter.DefaultValue : null;

    public object Create(InputObject input)
    {
        var given = input.Fields.ToDictionary(field => (PropertyInfo)field.Key.Tag!, field => field.Value);
        var parameters = _constructor.GetParameters();
        var made = _constructor.Invoke([.. parameters.Select(parameter => Argument(parameter, given))]);
        foreach (var (property, value) in given)
        {
            if (ParameterOf(property) is null)
            {
                property.SetValue(made, InputConversion.To(value, property.PropertyType, Ids(property)));
            }
        }

        return made;
    }

    private object? Argument(ParameterInfo parameter, Dictionary<PropertyInfo, object?> given)
    {
        var property = Properties.First(known => Matches(parameter, known));
        return given.TryGetValue(property, out var value)
            ? InputConversion.To(value, parameter.ParameterType, Ids(property))
            : parameter.HasDefaultValue ? parameter.DefaultValue : Missing(parameter.ParameterType);
    }

    private static string? Ids(PropertyInfo property) =>
        Attributed.ArgumentOf(property, typeof(IDAttribute<>)) is { } node ? Naming.OfType(node)
        : property.GetCustomAttribute<IDAttribute>() is { } id ? id.TypeName ?? "" : null;

    private static object? Missing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static ParameterInfo? ParameterOf(PropertyInfo property) =>
        ConstructorOf(property.DeclaringType!).GetParameters().FirstOrDefault(parameter => Matches(parameter, property));

    private static bool Matches(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static ConstructorInfo ConstructorOf(Type type) =>
        type.GetConstructors().Where(constructor => constructor.GetParameters() is not [var single] || single.ParameterType != type)
            .MaxBy(constructor => constructor.GetParameters().Length)
        ?? throw new InvalidOperationException($"{type.Name} has no public constructor.");
}
