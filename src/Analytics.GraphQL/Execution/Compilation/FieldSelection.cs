using System.Collections.Concurrent;
using System.Text;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>A selection of one variant of an operation.</summary>
internal sealed class FieldSelection : SelectedField
{
    private readonly OperationVariant _variant;
    private ConcurrentDictionary<Type, object>? _remembered;
    private CollectedSet[] _sets = [];

    public FieldSelection(OperationVariant variant, ObjectType parentType, Field field, FieldNode[] nodes)
        : base(field, (nodes[0].Alias ?? nodes[0].Name).Value)
    {
        _variant = variant;
        ParentType = parentType;
        Nodes = nodes;
        FirstKey = Encoding.UTF8.GetBytes($"{{\"{ResponseName}\":");
        NextKey = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        Shape = variant.Plan.ShapeOf(field.Type);
        Arguments = new ArgumentPlan($"{parentType.Name}.{field.Name}", field.Arguments, nodes[0].Arguments, nodes[0]);
        NeedsFrames = Shape.IsComposite && !IsPureBelow();
        Source = FindSource();
    }

    public ObjectType ParentType { get; }

    public override string ParentTypeName => ParentType.Name;

    public override Location Location => Nodes[0].Location;

    /// <summary>The merged fields of the document, which agree in name and arguments.</summary>
    public FieldNode[] Nodes { get; }

    /// <summary>The response name as the first member of an object: <c>{"name":</c>.</summary>
    public byte[] FirstKey { get; }

    /// <summary>The response name as a further member: <c>,"name":</c>.</summary>
    public byte[] NextKey { get; }

    public ValueShape Shape { get; }

    public ArgumentPlan Arguments { get; }

    public ValueSource Source { get; }

    /// <summary>Something below must be resolved before it can be written.</summary>
    public bool NeedsFrames { get; }

    /// <summary>The place in its frame's columns, where <see cref="Source"/> is one.</summary>
    public int Column { get; set; }

    internal override bool HasConstantArguments => Arguments.IsConstant;

    internal override IReadOnlyList<ObjectType> PossibleTypes =>
        Field.Type.Named.IsComposite ? _variant.Plan.Schema.PossibleTypesOf(Field.Type.Named) : [];

    internal override IReadOnlyList<SelectedField> ChildrenOf(ObjectType type) => SetOf(type).Selections;

    internal override bool IsSelected(string fieldName)
    {
        foreach (var type in PossibleTypes)
        {
            if (Array.Exists(SetOf(type).Selections, child => child.Field.Name == fieldName))
            {
                return true;
            }
        }

        return false;
    }

    public override T Remember<T>(Func<SelectedField, T> make)
    {
        var remembered = LazyInitializer.EnsureInitialized(ref _remembered);
        return remembered.TryGetValue(typeof(T), out var value) ? (T)value : (T)remembered.GetOrAdd(typeof(T), make(this));
    }

    /// <summary>What is selected below where the value is of <paramref name="type"/>.</summary>
    public CollectedSet SetOf(ObjectType type)
    {
        foreach (var known in _sets)
        {
            if (ReferenceEquals(known.Type, type))
            {
                return known;
            }
        }

        var set = _variant.SetOf(type, Nodes);
        _sets = [.. _sets, set];
        return set;
    }

    /// <summary>Reads the value of a field without resolver; an event is itself the value of a subscription's field.</summary>
    public object? Read(object? parent) => Field.Pure is { } pure ? pure.Value(parent!) : Field.Subscribe is null ? null : parent;

    private ValueSource FindSource()
    {
        if (Field.Name == MetaFields.TypeNameField)
        {
            return ValueSource.TypeName;
        }

        if (Field.Resolver is not null)
        {
            return ValueSource.Column;
        }

        if (NeedsFrames)
        {
            return ValueSource.Column;
        }

        return Field.Writer is null ? ValueSource.Parent : ValueSource.Typed;
    }

    // Of very many possible types not all are looked at beforehand: most never occur.
    private bool IsPureBelow()
    {
        const int Most = 16;
        return PossibleTypes.Count <= Most && PossibleTypes.All(type => SetOf(type).IsPure);
    }
}
