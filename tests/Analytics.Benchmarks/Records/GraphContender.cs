using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Analytics.Benchmarks.Records;

/// <summary>The server, asked over HTTP by a role that may see rows.</summary>
internal sealed class GraphContender(ServerProcess server) : Contender("GraphQL")
{
    private const string Key = "benchmark-of-records";

    private Connection? _connection;

    /// <summary>Answers are not kept, so that each is computed; the first may wait until the records are in memory.</summary>
    public static IReadOnlyList<string> Arguments =>
    [
        "--Analysis:MaxCachedCells", "1", "--GraphQL:MaxKeptResponseBytes", "1", "--GraphQL:ExecutionTimeout", "00:05:00", "--Roles:custodian", Key,
    ];

    public override async Task<TimedRows> AskAsync(RecordQuestion question)
    {
        _connection ??= await Connection.OpenAsync(server.Port);
        var request = Request(question);
        var start = Stopwatch.GetTimestamp();
        var answer = await _connection.AskAsync(request);
        return new TimedRows(Stopwatch.GetElapsedTime(start), Read(answer));
    }

    public override async Task<double> AnswersPerSecondAsync(RecordQuestion question, int connections, TimeSpan duration) =>
        (await LoadGenerator.RunAsync(server, Request(question), connections, duration)).RequestsPerSecond;

    public override ValueTask DisposeAsync()
    {
        _connection?.Dispose();
        return server.DisposeAsync();
    }

    // As plain JSON a refusal is an answer too.
    private static byte[] Request(RecordQuestion question) =>
        HttpRequest.Post("/graphql", question.GraphQL, $"Accept: application/json\r\nAuthorization: Bearer {Key}\r\n");

    private static List<string[]> Read(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        if (document.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new NotAnsweredException(errors[0].GetProperty("message").GetString()!);
        }

        var field = document.RootElement.GetProperty("data").EnumerateObject().First().Value;
        var rows = field.TryGetProperty("rows", out var groups) || field.TryGetProperty("nodes", out groups)
            ? groups.EnumerateArray()
            : Enumerable.Repeat(field, 1);
        return [.. rows.Select(row => Cells(row).ToArray())];
    }

    private static IEnumerable<string> Cells(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Cells(property.Value)),
        JsonValueKind.Number => [value.GetDecimal().ToString(CultureInfo.InvariantCulture)],
        _ => [value.GetString() ?? ""],
    };
}
