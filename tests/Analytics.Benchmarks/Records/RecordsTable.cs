using System.Globalization;

namespace Analytics.Benchmarks.Records;

/// <summary>The results as Markdown tables; a ratio above 1 says that the server is the faster one.</summary>
internal static class RecordsTable
{
    /// <summary>How the times were taken.</summary>
    public const string Conditions =
        "Over GraphQL by HTTP, of SQLite and PostgreSQL within the benchmark's process, of DuckDB within its own; in turn, after five seconds of each, no answer kept.";

    public static string Header(IReadOnlyList<Contender> contenders) => Head(contenders, "question: p50, p95 in ms");

    public static string ThroughputHeader(IReadOnlyList<Contender> contenders) => Head(contenders, "question: answers a second");

    public static string Row(RecordQuestion question, IReadOnlyList<Timings> timings) => Line(
        question, timings, timing => timing.ToString(), timing => timing.Median / timings[0].Median);

    public static string ThroughputRow(RecordQuestion question, IReadOnlyList<Timings> timings) => Line(
        question, timings, timing => timing.Reason is null ? timing.PerSecond.ToString("0", CultureInfo.InvariantCulture) : "–", timing => timings[0].PerSecond / timing.PerSecond);

    private static string Head(IReadOnlyList<Contender> contenders, string first)
    {
        var names = string.Join(" | ", contenders.Select((contender, place) => place == 0 ? contender.Name : $"{contender.Name} | ratio"));
        return $"| {first} | {names} |\n|---|{string.Concat(Enumerable.Repeat("---|", (2 * contenders.Count) - 1))}";
    }

    private static string Line(RecordQuestion question, IReadOnlyList<Timings> timings, Func<Timings, string> cell, Func<Timings, double> ratio)
    {
        var cells = timings.Select((timing, place) => place == 0 ? cell(timing) : $"{cell(timing)} | {Ratio(timing)}");
        return $"| {question.Name} | {string.Join(" | ", cells)} |";

        string Ratio(Timings timing) => timing.Reason is null && timings[0].Reason is null
            ? string.Create(CultureInfo.InvariantCulture, $"**{ratio(timing):0.00}**")
            : "–";
    }
}
