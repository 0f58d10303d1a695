using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Makes the contexts of a question.</summary>
internal sealed class ContextBinder(PerspectiveIndex index, FilterBinder filters, KeyBinder keys, FaultSink faults, Level? askedLevel)
{
    private readonly LevelFinder _levels = new(index, faults);
    private readonly TimeBinder _time = new(faults);
    private readonly FilterDropping _dropping = new(faults);
    private readonly Ungrouping _ungrouping = new(index, faults);

    /// <summary>The context of rows.</summary>
    public FilterContext Make(IReadOnlyList<BoundKey> by, IReadOnlyList<BoundFilter> where, QueryPath path) => new FilterContext
    {
        Keys = by,
        Filters = where,
        Level = _levels.Of(by, where, askedLevel, path),
    }.WithGrain();

    /// <summary>The context as a measure changes it.</summary>
    public FilterContext Change(FilterContext context, ContextChange change, QueryPath path)
    {
        var changed = Refilter(context, change, path);
        if (change.Shift is { } shift)
        {
            changed = _time.Move(changed, shift, path.Then("shift"));
        }

        changed = _time.Span(changed, change.ToDate, change.Window, path.Then(change.Window is null ? "toDate" : "window"));
        return change.Across is { } across ? Ungroup(changed, keys.Find(across, path.Then("across")), path.Then("across")) : changed;
    }

    /// <summary>The context with time moved on.</summary>
    public FilterContext Move(FilterContext context, TimeShift shift, QueryPath path) => _time.Move(context, shift, path);

    /// <summary>The context without some of its keys; the calendar period that figures must cover stays the same unless it came from them alone.</summary>
    public FilterContext Ungroup(FilterContext context, IReadOnlyList<BoundKey> across, QueryPath path)
    {
        var kept = _ungrouping.Remove(context.Keys, across, path);
        if (kept.Count == context.Keys.Count)
        {
            return context;
        }

        return (context with { Keys = kept, Level = _levels.Of(kept, context.Filters, askedLevel, path) }).WithGrain();
    }

    private FilterContext Refilter(FilterContext context, ContextChange change, QueryPath path)
    {
        var kept = Where(context, change, path);
        var added = filters.Bind(change.Where);
        if (added.Count == 0 && kept.Count == context.Filters.Count)
        {
            return context;
        }

        var changed = context with { Filters = [.. kept, .. added] };
        return (changed with { Level = _levels.Of(changed.Keys, changed.Filters, askedLevel, path) }).WithGrain();
    }

    private IReadOnlyList<BoundFilter> Where(FilterContext context, ContextChange change, QueryPath path)
    {
        if (change is { Ignore: not null, KeepOnly: not null })
        {
            faults.Add(QueryCodes.ArgumentsConflict, path, "'ignore' and 'keepOnly' both say which filters go; give one of them.");
            return context.Filters;
        }

        if (change.Ignore is { } ignored)
        {
            return _dropping.Drop(context.Filters, keys.Find(ignored, path.Then("ignore")), keep: false, path.Then("ignore"));
        }

        return change.KeepOnly is { } kept
            ? _dropping.Drop(context.Filters, keys.Find(kept, path.Then("keepOnly")), keep: true, path.Then("keepOnly"))
            : context.Filters;
    }
}
