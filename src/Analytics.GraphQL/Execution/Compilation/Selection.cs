using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>A field as one operation selects it in one place, with everything merged under its response name.</summary>
internal abstract class Selection(Field field, string responseName)
{
    public Field Field { get; } = field;

    /// <summary>The alias, or the field's name.</summary>
    public string ResponseName { get; } = responseName;

    /// <summary>Whether no variable changes the arguments.</summary>
    public abstract bool HasConstantArguments { get; }

    /// <summary>The object types that the field's value may have; empty for a leaf.</summary>
    public abstract IReadOnlyList<ObjectType> PossibleTypes { get; }

    /// <summary>What is selected below where the value is of <paramref name="type"/>, in response order; empty for a leaf.</summary>
    public abstract IReadOnlyList<Selection> ChildrenOf(ObjectType type);

    /// <summary>Whether a field of this name is selected directly below, for any possible type and under any alias.</summary>
    public abstract bool IsSelected(string fieldName);

    /// <summary>Keeps what <paramref name="make"/> gives for this selection as long as its operation is cached; one value for each <typeparamref name="T"/>.</summary>
    public abstract T Remember<T>(Func<Selection, T> make)
        where T : class;
}
