using System.Text.Json;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Tests.Validation;

/// <summary>What the validator and the oracle report differently on documents.</summary>
internal sealed class ValidatorDifferences
{
    private const int Shown = 3;

    private readonly List<string> _unargued = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    /// <summary>The first documents that differ without an argument for it, with what only one side reports; empty for none.</summary>
    public string Unargued => string.Join("\n", _unargued.Take(Shown));

    /// <summary>How many documents differ in a way that is argued for in <see cref="ArguedDifferences"/>.</summary>
    public int Argued { get; private set; }

    /// <summary>How many documents the oracle refuses.</summary>
    public int Invalid { get; private set; }

    /// <summary>The rules that the validator found broken.</summary>
    public IReadOnlySet<string> Rules => _rules;

    public static ValidatorDifferences Find(IReadOnlyList<string> sources)
    {
        using var oracle = GraphQLJsOracle.Start();
        var answers = oracle.Ask([.. sources.Select(source => GraphQLJsOracle.Question("validate", source))]);
        var differences = new ValidatorDifferences();
        foreach (var (source, answer) in sources.Zip(answers))
        {
            Assert.True(answer.GetProperty("ok").GetBoolean(), source);
            differences.Compare(source, [.. answer.GetProperty("errors").EnumerateArray().Select(Show)]);
        }

        return differences;
    }

    public static bool IsDocument(string source)
    {
        try
        {
            return Parser.Parse(source).Definitions.Count > 0;
        }
        catch (SyntaxException)
        {
            return false;
        }
    }

    private void Compare(string source, string[] expected)
    {
        var document = Parser.Parse(source);
        var errors = DocumentValidator.Validate(Validated.Schema, document);
        var actual = errors.Select(Validated.Show).ToArray();
        Invalid += expected.Length > 0 ? 1 : 0;
        _rules.UnionWith(errors.Select(error => error.Extensions?["rule"]).OfType<string>());
        if (expected.SequenceEqual(actual))
        {
            return;
        }

        var unargued = ArguedDifferences.Remove(document, expected, actual);
        if (unargued.Count == 0)
        {
            Argued++;
        }
        else
        {
            _unargued.Add($"{source}\n{string.Join("\n", unargued)}");
        }
    }

    private static string Show(JsonElement error)
    {
        var places = error.GetProperty("locations").EnumerateArray()
            .Select(place => $"{place.GetProperty("line").GetInt32()}:{place.GetProperty("column").GetInt32()}");
        return $"{error.GetProperty("message").GetString()} ({string.Join(", ", places)})";
    }
}
