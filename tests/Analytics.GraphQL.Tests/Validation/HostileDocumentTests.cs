using Analytics.GraphQL.Language;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Tests.Validation;

public class HostileDocumentTests
{
    private const int Tokens = 5_000;

    /// <summary>Valid documents, and how many steps of comparing and following they may cost.</summary>
    public static TheoryData<string, int> Valid => new()
    {
        { HostileDocuments.Aliases, 2_000 },
        { HostileDocuments.OneField, Tokens },
        { HostileDocuments.OneSelection, Tokens },
        { HostileDocuments.DifferentSelections, Tokens },
        { HostileDocuments.DoublingFragments, Tokens },
        { HostileDocuments.DoublingFields, 2 * Tokens },
        { HostileDocuments.LongChain, Tokens },
        { HostileDocuments.FragmentsSideBySide, Tokens },
        { HostileDocuments.FragmentsAcross, 4 * Tokens },
        { HostileDocuments.Variables, Tokens },
        { HostileDocuments.Operations, 12 * Tokens },
        { HostileDocuments.NestedTwins, Tokens },
        { HostileDocuments.TwoChains("id", "id"), 2 * Tokens },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Validator_Should_SpendLittle_When_ValidDocumentIsMadeToBeExpensive(string document, int most)
    {
        var context = new ValidationContext(Validated.Schema, Parser.Parse(document, new ParserOptions { MaxTokens = Tokens }), ValidationOptions.Default);

        DocumentValidator.Validate(context);

        Assert.Empty(context.Errors);
        Assert.InRange(context.Work, 0, most);
    }

    [Fact]
    public void Validator_Should_StopWithAnError_When_ConflictsCannotBeFoundWithinTheLimit()
    {
        var document = HostileDocuments.DifferentSelections.Replace("a799: id", "a0: name", StringComparison.Ordinal);
        var context = new ValidationContext(Validated.Schema, Parser.Parse(document), ValidationOptions.Default);

        DocumentValidator.Validate(context);

        Assert.StartsWith("Validation aborted: too many fields of one response name", Assert.Single(context.Errors).Message, StringComparison.Ordinal);
        Assert.InRange(context.Work, ValidationOptions.Default.MaxWork, ValidationOptions.Default.MaxWork + Tokens);
    }

    [Fact]
    public void Validator_Should_StopComparing_When_MoreConflictsAreFoundThanAreReported()
    {
        var document = Parser.Parse($"{{ {HostileDocuments.Many(800, _ => "a: count a: ratio")} }}");
        var context = new ValidationContext(Validated.Schema, document, ValidationOptions.Default);

        DocumentValidator.Validate(context);

        Assert.Equal(101, context.Errors.Count);
        Assert.InRange(context.Work, 0, Tokens);
    }

    [Fact]
    public void Validator_Should_AllocateLittle_When_EveryFieldOfALongLiteralIsUnknown()
    {
        var document = Parser.Parse($"{{ echo(input: {{ {HostileDocuments.Many(1_600, i => $"a{i}: 1")} }}) }}");
        Validated.Errors("{ count }");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var errors = DocumentValidator.Validate(Validated.Schema, document);

        Assert.Equal(101, errors.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(1)]
    public void Validator_Should_Answer_When_ConflictIsDeepAndTheStackIsSmall(int quarters)
    {
        var document = Parser.Parse(HostileDocuments.TwoChains("x: id", "x: name"));
        IReadOnlyList<GraphQLError> errors = [];
        var thread = new Thread(() => errors = DocumentValidator.Validate(Validated.Schema, document), quarters * 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.Contains(errors, error => error.Message.Contains(quarters == 1 ? "Validation aborted" : "conflict because", StringComparison.Ordinal));
    }

    [Fact]
    public void Validator_Should_ReportAHundredErrorsAndThatThereAreMore_When_ThereAreMore()
    {
        var errors = Validated.Errors($"{{ {HostileDocuments.Many(2_500, i => $"x{i}")} }}");

        Assert.Equal(101, errors.Length);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted. ()", errors[^1]);
    }

    [Fact]
    public void Validator_Should_CutMessagesOff_When_TheyRepeatALongDocument()
    {
        var name = new string('n', 100_000);
        var errors = Validated.Errors($"query {name} {{ {HostileDocuments.Many(50, i => $"a{i}: echo(int: $v)")} }}");

        Assert.Equal(50, errors.Length);
        Assert.All(errors, error => Assert.InRange(error.Length, 4_000, 4_100));
    }
}
