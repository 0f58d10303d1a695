using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>The values of one selection for all objects of a frame.</summary>
internal sealed class Column(FieldSelection selection, int count)
{
    private readonly List<Frame> _frames = new(1);

    public FieldSelection Selection { get; } = selection;

    /// <summary>
    /// What the resolver gave, or a <see cref="FieldFault"/>; where frames stand below, a list is replaced by an array of
    /// <see cref="ChildRef"/>, and a list of lists by an array of such.
    /// </summary>
    public object?[] Values { get; } = new object?[count];

    /// <summary>For a single object with a frame: where it stands.</summary>
    public ChildRef[] Children { get; } = selection.NeedsFrames && selection.Shape.Kind != ValueKind.List ? new ChildRef[count] : [];

    /// <summary>The frames of the objects below, one for each type that occurs.</summary>
    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>Puts an object into the frame of its type.</summary>
    public ChildRef Add(ObjectType type, object value)
    {
        foreach (var frame in _frames)
        {
            if (ReferenceEquals(frame.Set.Type, type))
            {
                return new ChildRef(frame, frame.Add(value));
            }
        }

        var added = new Frame(Selection.SetOf(type));
        _frames.Add(added);
        return new ChildRef(added, added.Add(value));
    }
}
