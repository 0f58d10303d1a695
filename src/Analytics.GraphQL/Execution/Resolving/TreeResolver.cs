namespace Analytics.GraphQL.Execution;

/// <summary>Resolves a tree level by level: each selection for all objects of its frame, then all that is still to come, then the level below.</summary>
internal sealed class TreeResolver(RequestRun run)
{
    private readonly ColumnCompletion _completion = new(run.Plan);
    private readonly List<PendingCell> _pending = [];
    private List<Column> _level = [];
    private List<Column> _below = [];

    /// <summary>Resolves all selections of a frame and everything below.</summary>
    public ValueTask ResolveAsync(Frame frame)
    {
        Start(frame, _level);
        return ResolveLevelsAsync();
    }

    /// <summary>Resolves one selection of a frame and everything below.</summary>
    public ValueTask ResolveAsync(Frame frame, FieldSelection selection)
    {
        Start(frame, selection, _level);
        return ResolveLevelsAsync();
    }

    private ValueTask ResolveLevelsAsync()
    {
        while (_level.Count > 0)
        {
            if (_pending.Count > 0)
            {
                return WaitAsync();
            }

            Descend();
        }

        return default;
    }

    private async ValueTask WaitAsync()
    {
        while (_level.Count > 0)
        {
            if (_pending.Count > 0)
            {
                await BatchPump.RunAsync(_pending, run.Services, run.Cancellation).ConfigureAwait(false);
                _pending.ForEach(Take);
                _pending.Clear();
            }

            Descend();
        }
    }

    private static void Take(PendingCell cell)
    {
        var task = cell.Source.Task;
        cell.Column.Values[cell.Row] = task.IsCompletedSuccessfully
            ? cell.Source.Value
            : new FieldFault(task.Exception?.InnerException ?? new TaskCanceledException(task));
    }

    private void Descend()
    {
        run.Cancellation.ThrowIfCancellationRequested();
        foreach (var column in _level)
        {
            if (column.Selection.NeedsFrames)
            {
                _completion.Complete(column);
                foreach (var frame in column.Frames)
                {
                    Start(frame, _below);
                }
            }
        }

        _level.Clear();
        (_level, _below) = (_below, _level);
    }

    private void Start(Frame frame, List<Column> level)
    {
        foreach (var selection in frame.Set.Selections)
        {
            Start(frame, selection, level);
        }
    }

    private void Start(Frame frame, FieldSelection selection, List<Column> level)
    {
        if (selection.Source != ValueSource.Column)
        {
            return;
        }

        var column = frame.Columns[selection.Column] = new Column(selection, frame.Count);
        level.Add(column);
        if (selection.Field.Resolver is { } resolver)
        {
            CallResolver(frame, column, resolver);
        }
        else
        {
            ReadParents(frame, column);
        }
    }

    private static void ReadParents(Frame frame, Column column)
    {
        for (var row = 0; row < frame.Count; row++)
        {
            try
            {
                column.Values[row] = column.Selection.Read(frame.ParentOf(row));
            }
            catch (Exception fault)
            {
                column.Values[row] = new FieldFault(fault);
            }
        }
    }

    private void CallResolver(Frame frame, Column column, FieldResolver resolver)
    {
        FieldContext context;
        try
        {
            context = new FieldContext(run, column.Selection);
        }
        catch (Exception fault)
        {
            Array.Fill(column.Values, new FieldFault(fault));
            return;
        }

        for (var row = 0; row < frame.Count; row++)
        {
            var value = Call(resolver, context, frame.ParentOf(row));
            if (value is PendingValue pending)
            {
                _pending.EnsureCapacity(_pending.Count == 0 ? frame.Count : 0);
                _pending.Add(new PendingCell(pending, column, row));
            }
            else
            {
                column.Values[row] = value;
            }
        }
    }

    private static object? Call(FieldResolver resolver, FieldContext context, object? parent)
    {
        try
        {
            var call = resolver(context, parent);
            return call.IsCompleted ? call.GetAwaiter().GetResult() : new PendingValue.OfTask<object?>(call.AsTask());
        }
        catch (Exception fault)
        {
            return new FieldFault(fault);
        }
    }
}
