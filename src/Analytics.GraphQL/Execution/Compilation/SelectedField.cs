using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL;

/// <summary>
/// A field as one operation selects it in one place: everything merged under its response name, fragments spread out, conditions decided. The same object for every
/// request of the operation, as long as that is cached.
/// </summary>
public abstract class SelectedField
{
    private readonly Lazy<bool> _isConstant;

    internal SelectedField(Field field, string responseName)
    {
        Field = field;
        ResponseName = responseName;
        _isConstant = new Lazy<bool>(() => HasConstantArguments && PossibleTypes.SelectMany(ChildrenOf).All(child => child.IsConstant));
    }

    /// <summary>The field's name; <c>__typename</c> is a field like any other.</summary>
    public string Name => Field.Name;

    /// <summary>The alias, or the field's name.</summary>
    public string ResponseName { get; }

    /// <summary>Name of the object type that has the field.</summary>
    public abstract string ParentTypeName { get; }

    /// <summary>Name of the type of its value, inside lists.</summary>
    public string TypeName => Field.Type.Named.Name;

    /// <summary>Where it first stands in the document.</summary>
    public abstract Location Location { get; }

    /// <summary>Whether no variable changes an argument here or anywhere below.</summary>
    public bool IsConstant => _isConstant.Value;

    /// <summary>What is selected below where the value is of its only possible type, in response order; empty for a leaf.</summary>
    /// <exception cref="InvalidOperationException">Its value can be of several types.</exception>
    public IReadOnlyList<SelectedField> Children => PossibleTypes switch
    {
        [] => [],
        [var only] => ChildrenOf(only),
        _ => throw new InvalidOperationException($"'{Name}' gives {TypeName}, which can be of several types."),
    };

    internal Field Field { get; }

    /// <summary>Whether no variable changes the arguments.</summary>
    internal abstract bool HasConstantArguments { get; }

    /// <summary>The object types that the field's value may have; empty for a leaf.</summary>
    internal abstract IReadOnlyList<ObjectType> PossibleTypes { get; }

    /// <summary>Keeps what <paramref name="make"/> gives for this selection as long as its operation is cached; one value for each <typeparamref name="T"/>.</summary>
    public abstract T Remember<T>(Func<SelectedField, T> make)
        where T : class;

    /// <summary>What is selected below where the value is of <paramref name="type"/>, in response order; empty for a leaf.</summary>
    internal abstract IReadOnlyList<SelectedField> ChildrenOf(ObjectType type);

    /// <summary>Whether a field of this name is selected directly below, for any possible type and under any alias.</summary>
    internal abstract bool IsSelected(string fieldName);
}
