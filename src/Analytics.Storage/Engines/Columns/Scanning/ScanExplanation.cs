using System.Globalization;
using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Says in words what a plan does.</summary>
internal static class ScanExplanation
{
    public static string Of(ScanPlan plan)
    {
        var lines = new[]
        {
            $"columns of {plan.Columns.Fact}: {Number(plan.Columns.Rows)} rows, {Number(plan.Columns.Bytes)} bytes",
            $"reads {Columns(plan)}",
            $"rows {Number(plan.Rows)} in {Number(plan.Pieces.Count)} ranges: {Ranges(plan)}",
            $"segments {Segments(plan)}",
            $"groups {Number(plan.Space.Size!.Value)}, {(plan.IsDense ? "one slot each" : "slots by hash")}",
        };
        return string.Join('\n', lines.Concat(plan.Shapes.OfType<DistinctShape>().Select(shape => Distinct(plan, shape))));
    }

    private static string Columns(ScanPlan plan)
    {
        var codes = plan.Pieces.Select(piece => piece.Variant).Distinct()
            .SelectMany(variant => variant.Tables.Select(table => table.Column).Concat(variant.Takes.Select(take => take.Column).OfType<CodeColumn>()))
            .ToHashSet();
        var names = plan.Columns.Columns.Values.Where(column => codes.Contains(column.Codes)).GroupBy(column => column.Codes)
            .Select(group => $"{string.Join('+', group.Select(column => column.Name).Order(StringComparer.Ordinal))} ({group.Key.Width} B)")
            .Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "no column" : string.Join(", ", names);
    }

    private static string Ranges(ScanPlan plan)
    {
        const int Shown = 4;
        var ranges = plan.Pieces.Take(Shown).Select(piece => $"{Number(piece.From)}..{Number(piece.To)}");
        return string.Join(", ", plan.Pieces.Count > Shown ? ranges.Append("…") : ranges);
    }

    private static string Segments(ScanPlan plan)
    {
        var (read, skipped) = (0, 0);
        foreach (var piece in plan.Pieces)
        {
            for (var segment = piece.From >> Segment.Bits; segment <= (piece.To - 1) >> Segment.Bits; segment++)
            {
                _ = piece.Variant.CanPass(segment) ? read++ : skipped++;
            }
        }

        return $"read {Number(read)}, left out {Number(skipped)}";
    }

    private static string Distinct(ScanPlan plan, DistinctShape shape)
    {
        var slots = plan.IsDense ? (int)plan.Space.Size!.Value + 1 : 1;
        return $"different {shape.Column.Name} by {(shape.IsMarked(slots, plan.IsDense, plan.Limits) ? "bitmaps" : "a set of pairs")}";
    }

    private static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
