using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Oracle;

public class GeneratorTests
{
    [SkippableTheory]
    [InlineData(7, 40, 3_000)]
    [InlineData(48, 120, 300)]
    public void Generator_Should_MakeValidDocuments_When_TheOracleChecksThem(int depth, int budget, int count)
    {
        using var oracle = GraphQLJsOracle.Start();
        var generator = new DocumentGenerator(SchemaOutline.CommonSchema, new GeneratorOptions { MaxDepth = depth, Budget = budget });
        var documents = Enumerable.Range(0, count).Select(generator.Generate).ToList();

        var answers = oracle.Ask([.. documents.Select(document => GraphQLJsOracle.Question("validate", document.Source))]);

        var wrong = documents.Zip(answers).Where(pair => !pair.Second.GetProperty("ok").GetBoolean()
            || pair.Second.GetProperty("errors").GetArrayLength() > 0).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong, e.g. {wrong.FirstOrDefault()}");
    }

    [Fact]
    public void Generator_Should_MakeTheSameDocument_When_TheSeedIsTheSame()
    {
        var generator = new DocumentGenerator(SchemaOutline.CommonSchema, new GeneratorOptions());

        Assert.Equal(generator.Generate(17).Source, generator.Generate(17).Source);
        Assert.NotEqual(generator.Generate(17).Source, generator.Generate(18).Source);
    }
}
