using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>The sort inputs of entities, one for each.</summary>
internal sealed class SortInputs(TypeRegistry types)
{
    private readonly Dictionary<Type, InputObjectType> _inputs = [];
    private readonly EnumType _direction = new(
        "SortEnumType",
        [
            new EnumValue("ASC", SortDirection.Ascending) { Description = "The smallest first, and before it what has no value." },
            new EnumValue("DESC", SortDirection.Descending) { Description = "The largest first, and last what has no value." },
        ])
    {
        Description = "The direction of an order.",
    };

    /// <summary>The enum of directions.</summary>
    public EnumType Direction => _direction;

    public InputObjectType For(Type entity)
    {
        if (!_inputs.TryGetValue(entity, out var input))
        {
            var fields = MemberFieldsReader.Read(entity, typeof(SortInputType<>), types.ConfiguredSortOf(entity));
            input = new InputObjectType(
                $"{types.NameOf(entity)}SortInput",
                () => fields.ToList().Select(field => Make(entity, field)).OfType<InputValue>())
            {
                Description = $"What {types.NameOf(entity)} is sorted by. Name one field an entry: several count in the order of this type, not as they were written.",
            };
            _inputs.Add(entity, input);
        }

        return input;
    }

    private InputValue? Make(Type entity, MemberField field)
    {
        var name = field.Name ?? throw new InvalidOperationException($"The sort field '{field.Member}' of {entity.Name} needs a name.");
        var property = Accessor.DirectProperty(field.Member);
        var description = field.Description ?? (property is null ? null : types.DescriptionOf(entity, property));
        var type = field.Member.ReturnType;
        if (types.LeafOf(type) is not null)
        {
            return new InputValue(name, _direction) { Tag = new SortField(field.Member, CanBeNull: false), Description = description };
        }

        if (type.IsClass && type != typeof(object) && EntityProperties.ElementOf(type) is null)
        {
            var link = new SortField(field.Member, property is null || EntityProperties.CanBeNull(property));
            return new InputValue(name, For(type)) { Tag = link, Description = description };
        }

        return field.IsImplied
            ? null
            : throw new InvalidOperationException($"The sort field '{name}' of {entity.Name} has the type {type.Name}, which cannot be sorted.");
    }
}
