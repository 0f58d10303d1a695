using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>The reference implementation in a process of its own. Its absence skips the test, or fails it on CI.</summary>
internal sealed class GraphQLJsOracle : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Process _process;
    private readonly StringBuilder _complaints = new();

    private GraphQLJsOracle(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _complaints.AppendLine(line.Data);
        process.BeginErrorReadLine();
    }

    public static string CommonSchema { get; } = File.ReadAllText(Path.Combine(OracleFolder.Path, "schema.graphql"));

    public static GraphQLJsOracle Start()
    {
        if (OracleFolder.Absence is { } reason)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Skip.If(true, reason);
        }

        return new GraphQLJsOracle(Process.Start(new ProcessStartInfo(OracleFolder.Node!, "oracle.mjs")
        {
            WorkingDirectory = OracleFolder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            UseShellExecute = false,
        })!);
    }

    /// <summary>A question with a source text, which may hold lone surrogates; add further members as the operation needs them.</summary>
    public static JsonObject Question(string operation, string source, string? sdl = null)
    {
        var question = new JsonObject
        {
            ["op"] = operation,
            ["utf16"] = Convert.ToBase64String(MemoryMarshal.AsBytes(source.AsSpan())),
        };
        if (sdl is not null)
        {
            question["sdl"] = sdl;
        }

        return question;
    }

    public JsonElement Ask(JsonObject question) => Ask([question])[0];

    /// <summary>Asks all questions at once and gives the answers in their order; each has a boolean member <c>ok</c>.</summary>
    public IReadOnlyList<JsonElement> Ask(IReadOnlyCollection<JsonObject> questions)
    {
        using var limit = new CancellationTokenSource(Limit);
        var writing = Task.Run(() => WriteAsync(questions, limit.Token));
        var answers = new List<JsonElement>(questions.Count);
        while (answers.Count < questions.Count)
        {
            var line = _process.StandardOutput.ReadLineAsync(limit.Token).AsTask().GetAwaiter().GetResult()
                ?? throw new InvalidOperationException($"The oracle ended: {_complaints}");
            using var answer = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 });
            answers.Add(answer.RootElement.Clone());
        }

        writing.GetAwaiter().GetResult();
        return answers;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit(TimeSpan.FromSeconds(5));
        }

        _process.Dispose();
    }

    private async Task WriteAsync(IEnumerable<JsonObject> questions, CancellationToken cancel)
    {
        foreach (var question in questions)
        {
            await _process.StandardInput.WriteLineAsync(question.ToJsonString().AsMemory(), cancel);
        }

        await _process.StandardInput.FlushAsync(cancel);
    }
}
