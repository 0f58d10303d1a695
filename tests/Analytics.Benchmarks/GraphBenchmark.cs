namespace Analytics.Benchmarks;

/// <summary>Asks the product and the bare endpoint the same questions in turn, and compares.</summary>
internal sealed class GraphBenchmark(int rounds, TimeSpan duration, int connections)
{
    public async Task RunAsync(IReadOnlyList<Scenario> scenarios, ServerProcess product, ServerProcess bare)
    {
        Console.WriteLine($"{rounds} rounds of {duration.TotalSeconds:0.#} s each, in turn, {connections} connections, after a warm-up.");
        Console.WriteLine();
        Console.WriteLine(ReportTable.Header);
        foreach (var scenario in scenarios)
        {
            await RequireEqualAnswersAsync(scenario, product, bare);
            Console.WriteLine(ReportTable.Row(scenario, await MeasureAsync(scenario, product, bare)));
        }
    }

    private async Task<IReadOnlyList<(Sample Product, Sample Bare)>> MeasureAsync(Scenario scenario, ServerProcess product, ServerProcess bare)
    {
        var ours = scenario.Request("/graphql");
        var theirs = scenario.Request(scenario.BarePath);
        await LoadGenerator.RunAsync(product, ours, connections, duration);
        await LoadGenerator.RunAsync(bare, theirs, connections, duration);
        var samples = new List<(Sample, Sample)>();
        for (var round = 0; round < rounds; round++)
        {
            samples.Add((
                await LoadGenerator.RunAsync(product, ours, connections, duration),
                await LoadGenerator.RunAsync(bare, theirs, connections, duration)));
        }

        return samples;
    }

    private static async Task RequireEqualAnswersAsync(Scenario scenario, ServerProcess product, ServerProcess bare)
    {
        using var first = await Connection.OpenAsync(product.Port);
        using var second = await Connection.OpenAsync(bare.Port);
        var ours = await first.AskAsync(scenario.Request("/graphql"));
        var theirs = await second.AskAsync(scenario.Request(scenario.BarePath));
        if (!ours.Span.SequenceEqual(theirs.Span))
        {
            throw new InvalidOperationException(
                $"{scenario.Name}: the answers differ.\n{System.Text.Encoding.UTF8.GetString(ours.Span)}\n{System.Text.Encoding.UTF8.GetString(theirs.Span)}");
        }
    }
}
