using System.Runtime.CompilerServices;

namespace Analytics.GraphQL.Execution;

/// <summary>
/// Writes the response depth first, from what was resolved and from the parents themselves. Every method that writes a position says
/// whether it has a value: false means that nothing may stand there and the position around must be null.
/// </summary>
internal sealed partial class ResponseWriter(RequestRun run, JsonWriter json, FieldErrors errors)
{
    private readonly ResponsePath _path = new();
    private readonly CancellationToken _cancellation = run.Cancellation;

    /// <summary>Writes an object that has no frame.</summary>
    public bool WriteObject(CollectedSet set, object? parent) => WriteObject(set, null, 0, parent);

    /// <summary>Writes an object of a resolved frame.</summary>
    public bool WriteObject(Frame frame, int row) => WriteObject(frame.Set, frame, row, frame.ParentOf(row));

    /// <summary>Writes one field with its value, the response name apart.</summary>
    public bool WriteField(FieldSelection selection, CollectedSet set, Frame? frame, int row, object? parent)
    {
        if (selection.Source == ValueSource.TypeName)
        {
            json.WriteRaw(set.TypeNameJson);
            return true;
        }

        _path.Push(selection);
        var hasValue = selection.Source switch
        {
            ValueSource.Typed => WriteTyped(selection, parent),
            ValueSource.Parent => WriteFromParent(selection, parent),
            _ => WriteFromColumn(selection, frame!.Columns[selection.Column], row),
        };
        _path.Pop();
        return hasValue;
    }

    private bool WriteObject(CollectedSet set, Frame? frame, int row, object? parent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _cancellation.ThrowIfCancellationRequested();
        var selections = set.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            var selection = selections[i];
            json.WriteRaw(i == 0 ? selection.FirstKey : selection.NextKey);
            if (!WriteField(selection, set, frame, row, parent))
            {
                return false;
            }
        }

        json.WriteRaw(selections.Length == 0 ? "{}"u8 : "}"u8);
        return true;
    }

    private bool WriteTyped(FieldSelection selection, object? parent)
    {
        var start = json.Position;
        try
        {
            return selection.Field.Writer!.Value(json, parent!) || WriteAbsent(selection.Shape);
        }
        catch (Exception fault) when (!_cancellation.IsCancellationRequested)
        {
            json.Truncate(start);
            return WriteFault(selection.Shape, fault);
        }
    }

    private bool WriteFromParent(FieldSelection selection, object? parent)
    {
        object? value;
        try
        {
            value = selection.Read(parent);
        }
        catch (Exception fault)
        {
            return WriteFault(selection.Shape, fault);
        }

        return WriteValue(selection.Shape, value);
    }

    private bool WriteFromColumn(FieldSelection selection, Column column, int row)
    {
        var value = column.Values[row];
        if (!selection.NeedsFrames || value is null or FieldFault or WrittenValue)
        {
            return WriteValue(selection.Shape, value);
        }

        return column.Children.Length > 0
            ? WriteChild(selection.Shape, column.Children[row])
            : WriteCells(selection.Shape, value);
    }

    private bool WriteChild(ValueShape shape, ChildRef child)
    {
        if (child.Target is not Frame frame)
        {
            return WriteValue(shape, child.Target);
        }

        var start = json.Position;
        var depth = _path.Depth;
        return WriteObject(frame, child.Row) || Withdraw(shape, start, depth);
    }

    private bool WriteValue(ValueShape shape, object? value)
    {
        if (value is null)
        {
            return WriteAbsent(shape);
        }

        if (value is FieldFault known)
        {
            return WriteFault(shape, known.Exception);
        }

        var start = json.Position;
        var depth = _path.Depth;
        try
        {
            return WritePresent(shape, value) || Withdraw(shape, start, depth);
        }
        catch (Exception fault) when (!_cancellation.IsCancellationRequested)
        {
            json.Truncate(start);
            _path.CutTo(depth);
            return WriteFault(shape, fault);
        }
    }

    private bool WritePresent(ValueShape shape, object value)
    {
        if (value is WrittenValue written)
        {
            return WriteWritten(written);
        }

        switch (shape.Kind)
        {
            case ValueKind.Scalar:
                shape.Scalar!.Write(json, value);
                return true;
            case ValueKind.Enum:
                shape.Names!.Write(json, value);
                return true;
            case ValueKind.List:
                return WriteItems(shape.Item!, value);
            default:
                var type = shape.Object ?? run.Plan.ResolverOf(shape.Named!).Resolve(value);
                return WriteObject(_path.Selection.SetOf(type), value);
        }
    }

    private bool WriteAbsent(ValueShape shape)
    {
        if (shape.IsNonNull)
        {
            errors.AddNull(_path.Selection, _path);
            return false;
        }

        json.WriteNull();
        return true;
    }

    private bool WriteFault(ValueShape shape, Exception fault)
    {
        errors.Add(fault, _path.Selection, _path);
        return WriteNullUnless(shape.IsNonNull);
    }

    // Something below has no value although it must: the nearest position that may be null is null.
    private bool Withdraw(ValueShape shape, int start, int depth)
    {
        json.Truncate(start);
        _path.CutTo(depth);
        return WriteNullUnless(shape.IsNonNull);
    }

    private bool WriteNullUnless(bool isNonNull)
    {
        if (!isNonNull)
        {
            json.WriteNull();
        }

        return !isNonNull;
    }
}
