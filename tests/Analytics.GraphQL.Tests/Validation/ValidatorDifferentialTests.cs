using Analytics.GraphQL.Tests.Oracle.Generation;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Tests.Validation;

public class ValidatorDifferentialTests
{
    private const int Changed = 20_000;
    private const int Valid = 2_000;
    private const int Merging = 6_000;

    [SkippableFact]
    public void Validator_Should_ReportWhatTheOracleReports_When_DocumentsAreGeneratedAndChanged()
    {
        var generator = new DocumentGenerator(SchemaOutline.CommonSchema, new GeneratorOptions());
        var changed = Enumerable.Range(0, int.MaxValue)
            .Select(seed => MeaningMutator.Mutate(generator.Generate(seed).Source, new Dice(seed), SchemaOutline.CommonSchema))
            .Where(ValidatorDifferences.IsDocument)
            .Take(Changed);
        var valid = Enumerable.Range(Changed, Valid).Select(seed => generator.Generate(seed).Source);

        var differences = ValidatorDifferences.Find([.. changed, .. valid]);

        Assert.True(differences.Unargued.Length == 0, differences.Unargued);
        Assert.InRange(differences.Invalid, Changed / 2, Changed);
        Assert.InRange(differences.Argued, 0, Changed / 100);
        Assert.Equal([nameof(KnownOperationTypesRule)], RuleNames().Where(rule => !differences.Rules.Contains(rule[..^4])));
    }

    [SkippableFact]
    public void Validator_Should_ReportWhatTheOracleReports_When_FieldsAndFragmentsOverlap()
    {
        var differences = ValidatorDifferences.Find([.. Enumerable.Range(0, Merging).Select(OverlapGenerator.Generate)]);

        Assert.True(differences.Unargued.Length == 0, differences.Unargued);
        Assert.InRange(differences.Invalid, Merging / 4, Merging * 9 / 10);
        Assert.Equal(0, differences.Argued);
    }

    private static IEnumerable<string> RuleNames() =>
        typeof(ValidationRule).Assembly.GetTypes().Where(type => type.BaseType == typeof(ValidationRule)).Select(type => type.Name);
}
