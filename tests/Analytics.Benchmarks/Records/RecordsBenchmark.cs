using System.Diagnostics;

namespace Analytics.Benchmarks.Records;

/// <summary>Asks every contender the same questions in turn, checks that the answers agree, and compares the times.</summary>
internal sealed class RecordsBenchmark(IReadOnlyList<Contender> contenders)
{
    private const int LeastWarmUps = 3;
    private const int Rounds = 50;
    private const int LeastRounds = 5;
    private const int Connections = 8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    private readonly List<string> _remarks = [];

    /// <summary>Writes the tables and, below them, what did not work out.</summary>
    public async Task RunAsync()
    {
        var byKey = new List<(RecordQuestion Question, IReadOnlyList<Timings> Timings)>();
        Console.WriteLine(RecordsTable.Conditions);
        Console.WriteLine();
        Console.WriteLine(RecordsTable.Header(contenders));
        foreach (var question in RecordQuestion.All)
        {
            var timings = await StartAsync(question);
            await MeasureAsync(question, timings);
            Console.WriteLine(RecordsTable.Row(question, timings));
            if (question.IsByKey)
            {
                byKey.Add((question, timings));
            }
        }

        Console.WriteLine();
        Console.WriteLine(RecordsTable.ThroughputHeader(contenders));
        foreach (var (question, timings) in byKey)
        {
            await MeasureThroughputAsync(question, timings);
            Console.WriteLine(RecordsTable.ThroughputRow(question, timings));
        }

        Console.WriteLine();
        _remarks.ForEach(Console.WriteLine);
    }

    /// <summary>Warms up, and compares each answer with the first.</summary>
    private async Task<IReadOnlyList<Timings>> StartAsync(RecordQuestion question)
    {
        var timings = new List<Timings>();
        (Contender By, TimedRows Answer)? first = null;
        foreach (var contender in contenders)
        {
            try
            {
                var answer = await contender.AskAsync(question);
                var watch = Stopwatch.StartNew();
                for (var round = 1; round < LeastWarmUps || watch.Elapsed < WarmUp; round++)
                {
                    await contender.AskAsync(question);
                }

                first ??= (contender, answer);
                Compare(question, first.Value.By, first.Value.Answer, contender, answer);
                timings.Add(new Timings(reason: null));
            }
            catch (NotAnsweredException fault)
            {
                _remarks.Add($"- {question.Name}: {contender.Name} does not answer: {fault.Message}");
                timings.Add(new Timings(fault.Message));
            }
        }

        return timings;
    }

    private void Compare(RecordQuestion question, Contender by, TimedRows expected, Contender contender, TimedRows answer)
    {
        if (AnswerDifference.Of(expected.Rows, answer.Rows) is { } difference)
        {
            _remarks.Add($"- {question.Name}: {by.Name} and {contender.Name} differ: {difference}");
        }
    }

    private async Task MeasureAsync(RecordQuestion question, IReadOnlyList<Timings> timings)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds && (round < LeastRounds || watch.Elapsed < Limit); round++)
        {
            foreach (var (contender, timing) in contenders.Zip(timings).Where(pair => pair.Second.Reason is null))
            {
                timing.Add((await contender.AskAsync(question)).Elapsed);
            }
        }
    }

    private async Task MeasureThroughputAsync(RecordQuestion question, IReadOnlyList<Timings> timings)
    {
        foreach (var (contender, timing) in contenders.Zip(timings).Where(pair => pair.Second.Reason is null))
        {
            await contender.AnswersPerSecondAsync(question, Connections, Duration);
            timing.PerSecond = await contender.AnswersPerSecondAsync(question, Connections, Duration);
        }
    }
}
