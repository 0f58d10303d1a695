using System.Text;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>What is selected of one object type in one place, in response order.</summary>
internal sealed class CollectedSet
{
    public CollectedSet(ObjectType type, FieldSelection[] selections)
    {
        Type = type;
        TypeNameJson = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        Selections = selections;
        foreach (var selection in selections)
        {
            if (selection.Source == ValueSource.Column)
            {
                selection.Column = ColumnCount++;
            }
        }
    }

    public ObjectType Type { get; }

    public byte[] TypeNameJson { get; }

    public FieldSelection[] Selections { get; }

    /// <summary>How many selections must be resolved before anything can be written.</summary>
    public int ColumnCount { get; }

    /// <summary>Everything below is read from parents while it is written.</summary>
    public bool IsPure => ColumnCount == 0;
}
