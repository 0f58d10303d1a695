using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Oracle;

public class MutatorTests
{
    private static readonly DocumentGenerator Generator = new(SchemaOutline.CommonSchema, new GeneratorOptions());

    [Fact]
    public void MeaningMutator_Should_MostlyLeaveGraphQL_When_ItChangesValidDocuments()
    {
        var sources = Enumerable.Range(0, 500).Select(seed =>
            MeaningMutator.Mutate(Generator.Generate(seed).Source, new Dice(seed), SchemaOutline.CommonSchema)).ToList();

        Assert.InRange(sources.Count(IsDocument), 350, 500);
    }

    [Fact]
    public void SyntaxMutator_Should_MostlyBreakDocuments_When_ItChangesThem()
    {
        var sources = Enumerable.Range(0, 500).Select(seed => SyntaxMutator.Mutate(Generator.Generate(seed).Source, new Dice(seed)));

        Assert.InRange(sources.Count(IsDocument), 20, 250);
    }

    private static bool IsDocument(string source)
    {
        try
        {
            Parser.Parse(source);
            return true;
        }
        catch (SyntaxException)
        {
            return false;
        }
    }
}
