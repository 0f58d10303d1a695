using System.Text.Json.Nodes;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>The parser and printer against the reference implementation: verdict, message, place and printed text.</summary>
public class ParserDifferentialTests
{
    private static readonly DocumentGenerator Generator = new(SchemaOutline.CommonSchema, new GeneratorOptions { Budget = 20 });
    private static readonly DocumentGenerator Deep = new(SchemaOutline.CommonSchema, new GeneratorOptions { MaxDepth = 48 });

    public static TheoryData<string, int, int> Kinds => new()
    {
        { "valid", 4_000, 4_000 },
        { "deep", 500, 500 },
        { "damaged", 9_000, 500 },
        { "changed", 3_000, 2_000 },
        { "types", 2_000, 2_000 },
        { "damaged types", 6_000, 300 },
        { "layouts", 4_000, 3_000 },
    };

    [SkippableTheory]
    [MemberData(nameof(Kinds))]
    public void Parser_Should_AgreeWithTheOracle_When_DocumentsAre(string kind, int count, int leastAccepted)
    {
        using var oracle = GraphQLJsOracle.Start();
        var sources = Enumerable.Range(0, count).Select(seed => Make(kind, seed)).ToList();

        var answers = oracle.Ask([.. sources.Select(source => GraphQLJsOracle.Question("parse", source))]);

        Assert.InRange(answers.Count(answer => answer.GetProperty("ok").GetBoolean()), leastAccepted, count);
        var different = sources
            .Select((source, i) => (source, Ours: ParseVerdict.Ours(source), Theirs: ParseVerdict.Theirs(answers[i])))
            .Where(verdict => verdict.Ours != verdict.Theirs && !ParserDifference.IsKnown(verdict.Ours, verdict.Theirs))
            .ToList();
        Assert.True(different.Count == 0, $"{different.Count} different, e.g.\n{string.Join("\n\n", different.Take(5))}");
    }

    [SkippableFact]
    public void Parser_Should_StopWhereTheOracleStops_When_TokensAreLimited()
    {
        using var oracle = GraphQLJsOracle.Start();
        var sources = Enumerable.Range(0, 500).Select(seed => Make("damaged", seed)).ToList();
        var limits = sources.Select((source, i) => i % 60).ToList();

        var answers = oracle.Ask([.. sources.Zip(limits).Select(pair => Limited(pair.First, pair.Second))]);

        for (var i = 0; i < sources.Count; i++)
        {
            Assert.Equal(ParseVerdict.Theirs(answers[i]), ParseVerdict.Ours(sources[i], new ParserOptions { MaxTokens = limits[i] }));
        }
    }

    [SkippableFact]
    public void Parser_Should_DifferFromTheOracle_When_OnlyDraftsAllowTheDocument()
    {
        using var oracle = GraphQLJsOracle.Start();

        foreach (var (why, example, explains) in ParserDifference.Known)
        {
            var ours = ParseVerdict.Ours(example);
            var theirs = ParseVerdict.Theirs(oracle.Ask(GraphQLJsOracle.Question("parse", example)));
            Assert.True(ours != theirs && explains(ours, theirs), why);
        }
    }

    private static JsonObject Limited(string source, int maxTokens)
    {
        var question = GraphQLJsOracle.Question("parse", source);
        question["maxTokens"] = maxTokens;
        return question;
    }

    private static string Make(string kind, int seed)
    {
        var dice = new Dice(seed);
        return kind switch
        {
            "valid" => TokenTexts.JoinWithNoise(TokenTexts.Split(Generator.Generate(seed).Source), dice),
            "deep" => Deep.Generate(seed).Source,
            "damaged" => SyntaxMutator.Mutate(Generator.Generate(seed).Source, dice),
            "changed" => MeaningMutator.Mutate(Generator.Generate(seed).Source, dice, SchemaOutline.CommonSchema),
            "layouts" => LayoutGenerator.Generate(dice),
            "types" => TypeSystemGenerator.Generate(dice),
            _ => SyntaxMutator.Mutate(TypeSystemGenerator.Generate(dice), dice),
        };
    }
}
