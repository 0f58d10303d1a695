using System.Linq.Expressions;
using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>The filter inputs of entities, one for each.</summary>
internal sealed class FilterInputs(TypeRegistry types)
{
    private readonly Dictionary<Type, InputObjectType> _inputs = [];
    private readonly Dictionary<Type, InputObjectType> _lists = [];
    private readonly OperationInputs _operations = new();

    public InputObjectType For(Type entity)
    {
        if (_inputs.TryGetValue(entity, out var known))
        {
            return known;
        }

        var fields = MemberFieldsReader.Read(entity, typeof(FilterInputType<>), types.ConfiguredFilterOf(entity));
        InputObjectType? self = null;
        self = new InputObjectType(
            $"{types.NameOf(entity)}FilterInput",
            () => [.. OperationInputs.Combinations(self!), .. fields.ToList().Select(field => Make(entity, field)).OfType<InputValue>()])
        {
            Description = $"What is asked of {types.NameOf(entity)}; all that is given must hold.",
        };
        _inputs.Add(entity, self);
        return self;
    }

    /// <summary>The filter input of a leaf type.</summary>
    public InputObjectType OperationsOf(NamedType leaf) => _operations.For(leaf);

    private InputValue? Make(Type entity, MemberField field)
    {
        var member = field.Member;
        var name = field.Name ?? throw new InvalidOperationException($"The filter field '{member}' of {entity.Name} needs a name.");
        var type = member.ReturnType;
        var property = Accessor.DirectProperty(member);
        var description = field.Description ?? (property is null ? null : types.DescriptionOf(entity, property));
        if (property is not null && types.IsNodeKey(entity, property))
        {
            var id = new IdFilter(name, member, types.NameOf(entity));
            return new InputValue(name, _operations.For(BuiltInScalars.ID)) { Tag = id, Description = description };
        }

        if (types.LeafOf(type) is { } leaf)
        {
            return new InputValue(name, _operations.For(leaf)) { Tag = new MemberFilter(name, member, isLink: false) { Range = field.Range }, Description = description };
        }

        var input = LinkInput(type);
        return input is null && !field.IsImplied
            ? throw new InvalidOperationException($"The filter field '{name}' of {entity.Name} has the type {type.Name}, which cannot be filtered.")
            : input is null ? null : new InputValue(name, input) { Tag = Link(name, member, property), Description = description };
    }

    private InputObjectType? LinkInput(Type type)
    {
        var element = EntityProperties.ElementOf(type);
        return element is null ? IsEntity(type) ? For(type) : null : IsEntity(element) ? ListFor(element) : null;
    }

    private static MemberFilter Link(string name, LambdaExpression member, System.Reflection.PropertyInfo? property)
    {
        var isList = EntityProperties.ElementOf(member.ReturnType) is not null;
        return new MemberFilter(name, member, !isList && (property is null || EntityProperties.CanBeNull(property)));
    }

    private bool IsEntity(Type type) => type.IsClass && type != typeof(object) && types.LeafOf(type) is null && EntityProperties.ElementOf(type) is null;

    private InputObjectType ListFor(Type element)
    {
        if (!_lists.TryGetValue(element, out var list))
        {
            var input = For(element);
            _lists.Add(element, list = new InputObjectType($"ListFilterInputTypeOf{input.Name}", () =>
            [
                new("all", input) { Tag = new QuantifierFilter(Quantifier.All, element), Description = FilterTexts.Of("all") },
                new("none", input) { Tag = new QuantifierFilter(Quantifier.None, element), Description = FilterTexts.Of("none") },
                new("some", input) { Tag = new QuantifierFilter(Quantifier.Some, element), Description = FilterTexts.Of("some") },
                new("any", BuiltInScalars.Boolean) { Tag = new AnyFilter(element), Description = FilterTexts.Of("any") },
            ])
            {
                Description = $"What is asked of a list of {types.NameOf(element)}; all that is given must hold.",
            });
        }

        return list;
    }
}
