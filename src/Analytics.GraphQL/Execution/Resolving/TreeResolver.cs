namespace Analytics.GraphQL.Execution;

/// <summary>Resolves a tree level by level: each selection for all objects of its frame, then all that is still to come, then the level below.</summary>
internal sealed class TreeResolver(RequestRun run)
{
    // Stands for a parent that is not there, of which no field is resolved; a root field has null for its parent.
    private static readonly object Absent = new();

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
            Continue(column);
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

    // What values that write themselves hand back goes on one level below.
    private void Continue(Column column)
    {
        if (!column.Selection.Shape.IsComposite)
        {
            return;
        }

        foreach (var value in column.Values)
        {
            foreach (var continuation in value is WrittenValue written ? written.Continuations : [])
            {
                var parents = continuation.Parents;
                continuation.Column = Start((FieldSelection)continuation.Field, parents.Count, row => parents[row] ?? Absent, _below);
            }
        }
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

        frame.Columns[selection.Column] = Start(selection, frame.Count, frame.ParentOf, level);
    }

    private Column Start(FieldSelection selection, int count, Func<int, object?> parentOf, List<Column> level)
    {
        var column = new Column(selection, count);
        level.Add(column);
        if (selection.Field.Resolver is { } resolver)
        {
            CallResolver(column, parentOf, resolver);
        }
        else
        {
            ReadParents(column, parentOf);
        }

        return column;
    }

    private static void ReadParents(Column column, Func<int, object?> parentOf)
    {
        for (var row = 0; row < column.Values.Length; row++)
        {
            try
            {
                column.Values[row] = parentOf(row) is var parent && ReferenceEquals(parent, Absent) ? null : column.Selection.Read(parent);
            }
            catch (Exception fault)
            {
                column.Values[row] = new FieldFault(fault);
            }
        }
    }

    private void CallResolver(Column column, Func<int, object?> parentOf, FieldResolver resolver)
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

        for (var row = 0; row < column.Values.Length; row++)
        {
            var parent = parentOf(row);
            var value = ReferenceEquals(parent, Absent) ? null : Call(resolver, context, parent);
            if (value is PendingValue pending)
            {
                _pending.EnsureCapacity(_pending.Count == 0 ? column.Values.Length : 0);
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
