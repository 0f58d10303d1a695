using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Those who ask the same at the same time share the work.</summary>
public sealed class SharedAnswerTests
{
    private readonly Harvest _harvest = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SharedAnswerTests() => _harvest.Engine.Gate = _gate.Task;

    private static PreparedQuery Question => SemanticLayer.Prepare(Ask(null, "year", Measure("pickings")) with { Perspective = "picked" });

    [Fact]
    public async Task Questions_Should_BeAnsweredOnce_When_AskedTogether()
    {
        var asked = Enumerable.Range(0, 8).Select(_ => _harvest.Layer.ExecuteAsync(Question, CancellationToken.None).AsTask()).ToList();
        _gate.SetResult();

        var answers = await Task.WhenAll(asked);

        Assert.Equal(1, _harvest.Engine.Aggregations);
        Assert.All(answers, answer => Assert.Same(answers[0], answer));
    }

    [Fact]
    public async Task Question_Should_BeAnswered_When_WhoAskedFirstGivesUp()
    {
        using var first = new CancellationTokenSource();
        var given = _harvest.Layer.ExecuteAsync(Question, first.Token).AsTask();
        var waiting = _harvest.Layer.ExecuteAsync(Question, CancellationToken.None).AsTask();
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        _gate.SetResult();

        Assert.Equal(["2022", "2023"], (await waiting).Rows!.Keys.Select(keys => $"{keys[0]}"));
        Assert.Equal(2, _harvest.Engine.Aggregations);
    }

    [Fact]
    public async Task Answer_Should_BeOfTheNewestData_When_ItChangesMeanwhile()
    {
        var asked = _harvest.Layer.ExecuteAsync(Question, CancellationToken.None).AsTask();
        _harvest.Engine.Version = "2";
        _gate.SetResult();

        Assert.Equal("2", (await asked).DataVersion);
        Assert.Equal(2, _harvest.Engine.Aggregations);
    }
}
