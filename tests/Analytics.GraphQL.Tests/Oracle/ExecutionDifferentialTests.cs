using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Execution;
using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>The executor against the reference implementation, on the same generated operations and the same data.</summary>
public class ExecutionDifferentialTests
{
    private static readonly GraphQLOptions Unlimited = new()
    {
        MaxFields = 1_000_000,
        MaxDepth = 100,
        MaxAliases = 100_000,
        MaxRootFields = 10_000,
        MaxCost = int.MaxValue,
        MaxTokens = 1_000_000,
        MaxNesting = 400,
        MaxDocumentBytes = 10_000_000,
        OperationCacheSize = 10,
        ExecutionTimeout = TimeSpan.FromMinutes(1),
    };

    [SkippableTheory]
    [InlineData("query", 4_000)]
    [InlineData("mutation", 1_000)]
    public async Task Executor_Should_AnswerLikeTheOracle_When_OperationsAreValid(string kind, int count)
    {
        using var oracle = GraphQLJsOracle.Start();
        var documents = Generate(Enum.Parse<OperationType>(kind, ignoreCase: true), count);
        var executor = new TestExecutor(CommonData.CommonSchema, Unlimited);

        var answers = oracle.Ask([.. documents.Select(document => Question("execute", document))]);

        var differences = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var response = await executor.RunToJsonAsync(documents[i].Source, documents[i].Variables.ToJsonString(), documents[i].OperationName);
            Compare(documents[i], ExecutionVerdict.Of(response), ExecutionVerdict.Of(answers[i]), differences);
        }

        AssertNone(differences);
    }

    [SkippableFact]
    public async Task Executor_Should_StreamLikeTheOracle_When_OperationsAreSubscriptions()
    {
        using var oracle = GraphQLJsOracle.Start();
        var documents = Generate(OperationType.Subscription, 500);
        var executor = new TestExecutor(CommonData.CommonSchema, Unlimited);

        var answers = oracle.Ask([.. documents.Select(document => Question("subscribe", document))]);

        var differences = new List<string>();
        for (var i = 0; i < documents.Count; i++)
        {
            Compare(documents[i], await ReadEventsAsync(executor, documents[i]), Events(answers[i]), differences);
        }

        AssertNone(differences);
    }

    private static List<GeneratedDocument> Generate(OperationType kind, int count)
    {
        var options = new GeneratorOptions { MaxDepth = 6, Budget = 40, Operations = [kind] };
        return [.. Enumerable.Range(0, count).Select(new DocumentGenerator(SchemaOutline.CommonSchema, options).Generate)];
    }

    private static JsonObject Question(string operation, GeneratedDocument document)
    {
        var question = GraphQLJsOracle.Question(operation, document.Source);
        question["variables"] = document.Variables.DeepClone();
        question["operationName"] = document.OperationName;
        return question;
    }

    private static async Task<ExecutionVerdict> ReadEventsAsync(TestExecutor executor, GeneratedDocument document)
    {
        using var result = await executor.ExecuteAsync(document.Source, document.Variables.ToJsonString(), document.OperationName);
        var verdicts = new List<ExecutionVerdict>();
        await foreach (var response in result.Events ?? Just(result))
        {
            using var json = JsonDocument.Parse(response.Body);
            verdicts.Add(ExecutionVerdict.Of(json.RootElement));
            response.Dispose();
        }

        return ExecutionVerdict.Of(verdicts);
    }

    private static async IAsyncEnumerable<ExecutionResult> Just(ExecutionResult result)
    {
        yield return result;
        await Task.CompletedTask;
    }

    private static ExecutionVerdict Events(JsonElement answer) => answer.TryGetProperty("events", out var events)
        ? ExecutionVerdict.Of(events.EnumerateArray().Select(ExecutionVerdict.Of))
        : ExecutionVerdict.Of(answer);

    private static void Compare(GeneratedDocument document, ExecutionVerdict ours, ExecutionVerdict theirs, List<string> differences)
    {
        if (ours != theirs && !ExecutionDifference.IsKnown(document, ours))
        {
            differences.Add($"{document}\nours:   {ours}\ntheirs: {theirs}");
        }
    }

    private static void AssertNone(List<string> differences) => Assert.True(
        differences.Count == 0,
        $"{differences.Count} different, e.g.\n{string.Join("\n\n", differences.OrderBy(text => text.Length).Take(5))}");
}
