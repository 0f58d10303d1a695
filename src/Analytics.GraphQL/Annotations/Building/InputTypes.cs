using System.Reflection;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The input types of CLR types: leaves, lists, and classes or records as input objects.</summary>
internal sealed class InputTypes(TypeRegistry types)
{
    private readonly Dictionary<Type, InputObjectType> _objects = [];

    public GraphQLType Of(TypeShape shape, bool isId = false)
    {
        GraphQLType type = shape.Element is { } element
            ? new ListType(Of(element, isId))
            : isId ? BuiltInScalars.ID : types.LeafOf(shape.Type) ?? (GraphQLType)ObjectOf(shape.Type);
        return shape.CanBeNull ? type : new NonNullType(type);
    }

    private InputObjectType ObjectOf(Type type)
    {
        if (!type.IsClass || type == typeof(object) || type.IsAbstract)
        {
            throw new InvalidOperationException($"{type.Name} cannot be an argument; is it a service that is not registered?");
        }

        if (!_objects.TryGetValue(type, out var input))
        {
            var members = new InputObjectReader(type);
            _objects.Add(type, input = new InputObjectType(Naming.OfInput(type), () => members.Properties.Select(Make))
            {
                Description = MemberText.DescriptionOf(type),
                IsOneOf = type.IsDefined(typeof(OneOfAttribute)),
                Create = members.Create,
            });
        }

        return input;
    }

    private InputValue Make(PropertyInfo property)
    {
        var isId = Attributed.Has(property, typeof(IDAttribute), typeof(IDAttribute<>));
        var type = Attributed.TypeOf(property) is { } marker ? types.Outputs.OfMarker(marker) : Of(TypeShape.Of(property), isId);
        var fallback = InputObjectReader.DefaultOf(property);
        return new InputValue(Naming.OfMember(property), type)
        {
            DefaultValue = fallback is null ? null : DefaultLiteral.Of(fallback),
            Description = MemberText.DescriptionOf(property),
            DeprecationReason = MemberText.DeprecationOf(property),
            Tag = property,
        };
    }
}
