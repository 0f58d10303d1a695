using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes the field of a property, or of an expression over properties.</summary>
internal sealed class MemberFieldFactory(TypeRegistry types, Type owner)
{
    public Field Make(FieldDescriptor field)
    {
        var property = Accessor.DirectProperty(field.Member);
        var name = field.Name ?? (property is null ? null : Naming.OfMember(property))
            ?? throw new InvalidOperationException($"The field '{field.Member}' of {owner.Name} needs a name.");
        var nodeType = property is null ? null : GlobalIdOf(property);
        var type = TypeOf(field, property, nodeType is not null || property?.IsDefined(typeof(IDAttribute)) == true);
        return new Field(name, type)
        {
            Description = field.Description ?? (property is null ? null : types.DescriptionOf(owner, property)),
            DeprecationReason = field.DeprecationReason ?? (property is null ? null : MemberText.DeprecationOf(property)),
            Pure = new Lazy<PureResolver>(() => PureFields.Reader(owner, field.Member, nodeType)),
            Writer = PureFields.Writer(owner, field.Member, nodeType, type.Named),
            Tag = new FieldColumns(property is null ? PropertiesIn.Of(field.Member) : [property]),
        };
    }

    /// <summary>The type name inside the ids that the property shows; null where it shows none.</summary>
    private string? GlobalIdOf(PropertyInfo property)
    {
        if (types.IsNodeKey(owner, property))
        {
            return types.NameOf(owner);
        }

        var attribute = property.GetCustomAttributes().FirstOrDefault(found => TypeShape.Is(found.GetType(), typeof(IDAttribute<>)));
        return attribute is not null
            ? types.NameOf(attribute.GetType().GetGenericArguments()[0])
            : property.GetCustomAttribute<IDAttribute>()?.TypeName;
    }

    private GraphQLType TypeOf(FieldDescriptor field, PropertyInfo? property, bool isId)
    {
        if (Attributed.TypeOf(property) is { } marker)
        {
            return types.Outputs.OfMarker(marker);
        }

        var shape = property is null ? TypeShape.Of(field.Member.ReturnType) : TypeShape.Of(property);
        shape = property?.IsDefined(typeof(GraphQLNonNullTypeAttribute)) == true ? shape with { CanBeNull = false } : shape;
        return isId
            ? shape.CanBeNull ? BuiltInScalars.ID : new NonNullType(BuiltInScalars.ID)
            : types.Outputs.Of(shape);
    }
}
