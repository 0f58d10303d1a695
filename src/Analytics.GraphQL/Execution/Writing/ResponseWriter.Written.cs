namespace Analytics.GraphQL.Execution;

internal sealed partial class ResponseWriter
{
    public void Enter(FieldSelection selection) => _path.Push(selection);

    public void Enter(int index) => _path.Push(_path.Selection, index);

    public void Leave() => _path.Pop();

    /// <summary>Writes what was resolved for a row of a continuation.</summary>
    public bool WriteContinuation(Continuation continuation, int row)
    {
        var selection = (FieldSelection)continuation.Field;
        _cancellation.ThrowIfCancellationRequested();
        _path.Push(selection);
        var hasValue = WriteFromColumn(selection, continuation.Column!, row);
        _path.Pop();
        return hasValue;
    }

    // A value that writes itself stands for all of its field, a list too.
    private bool WriteWritten(WrittenValue value)
    {
        try
        {
            value.Write(new ResultWriter(this, json));
            return true;
        }
        catch (NullPropagation)
        {
            return false;
        }
    }
}
