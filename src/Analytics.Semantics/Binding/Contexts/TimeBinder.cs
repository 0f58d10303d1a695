using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Puts moves and spans of time into a context.</summary>
internal sealed class TimeBinder(FaultSink faults)
{
    private const int MostPeriods = 10_000;

    /// <summary>The context moved.</summary>
    public FilterContext Move(FilterContext context, TimeShift shift, QueryPath path)
    {
        if (!HasDate(context, path))
        {
            return context;
        }

        if (TryRead(shift, path) is not { } move)
        {
            return context;
        }

        if (!move.Fits(context.Grain!.Value))
        {
            faults.Add(
                QueryCodes.TimeNotAligned,
                path,
                $"A move by {move} does not lead from one {NameOf(context.Grain)} to another; figures here are of a {NameOf(context.Grain)} each.");
            return context;
        }

        return context with { Move = context.Move.Then(move) };
    }

    /// <summary>The context with a span; both asked for is told.</summary>
    public FilterContext Span(FilterContext context, TimeGrain? toDate, TimeWindow? window, QueryPath path)
    {
        if (toDate is not null && window is not null)
        {
            faults.Add(QueryCodes.ArgumentsConflict, path, "'toDate' and 'window' both say which time a figure takes in; give one of them.");
            return context;
        }

        if ((toDate ?? window?.Unit) is not { } unit || !HasDate(context, path))
        {
            return context;
        }

        if (unit > context.Grain)
        {
            faults.Add(QueryCodes.TimeNotAligned, path, $"A span by {NameOf(unit)} is finer than the figures, which are of a {NameOf(context.Grain)} each.");
            return context;
        }

        if (window?.Last is < 1 or > MostPeriods)
        {
            faults.Add(QueryCodes.ArgumentInvalid, path, $"'last' takes 1 to {MostPeriods}; {window.Last} is not.");
            return context;
        }

        return context with { Span = new TimeSpanOfCell(unit, window?.Last) };
    }

    private static string? NameOf(TimeGrain? grain) => grain?.ToString().ToLowerInvariant();

    private bool HasDate(FilterContext context, QueryPath path)
    {
        if (context.Filters.FirstOrDefault(filter => filter is not TimeTest && filter.Keys.Any(key => key.Grain is not null)) is { } tied)
        {
            faults.Add(
                QueryCodes.FilterNotSeparable,
                path,
                $"The filter '{tied}' ties time to something else, so time cannot move on its own; write its parts side by side, each on one dimension.");
            return false;
        }

        if (context.Grain is null)
        {
            faults.Add(QueryCodes.NoDate, path, "There is no date to start from; add 'year' to 'by', or filter by it.", "year");
        }

        return context.Grain is not null;
    }

    private TimeMove? TryRead(TimeShift shift, QueryPath path)
    {
        const int Most = 100_000;
        foreach (var part in new[] { shift.Years, shift.Quarters, shift.Months, shift.Days })
        {
            if (part is < -Most or > Most)
            {
                faults.Add(QueryCodes.ArgumentInvalid, path, $"A move takes at most {Most} of a unit; {part} is more.");
                return null;
            }
        }

        return TimeMove.Of(shift);
    }
}
