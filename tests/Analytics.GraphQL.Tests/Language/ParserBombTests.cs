using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Language;

/// <summary>Hostile documents: the work, the stack and the memory end at the limit, however long the document goes on.</summary>
public class ParserBombTests
{
    private const int MaxNesting = 64;
    private const int MaxTokens = 5_000;
    private const long MaxAllocation = 250 * MaxTokens;
    private const string Unreachable = " ? \"unterminated";
    private static readonly ParserOptions Limits = new() { MaxNesting = MaxNesting, MaxTokens = MaxTokens };

    public static TheoryData<string, string, int> NestedDocuments
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var levels in new[] { 100, 1_000, 10_000, 100_000, 1_000_000 })
            {
                data.Add("", "{a", levels);
                data.Add("{a ", "...{", levels);
                data.Add("{a ", "...on T@a{b:c", levels);
                data.Add("{a(b:", "[", levels);
                data.Add("{a(b:", "[1,[],", levels);
                data.Add("{a(b:", "{c:", levels);
                data.Add("{a(b:", "{c:[", levels);
                data.Add("{a @d(b:", "[", levels);
                data.Add("query($a:", "[", levels);
                data.Add("query($a:Int=", "[", levels);
                data.Add("type A{a(b:", "[", levels);
                data.Add("type A{a:", "[", levels);
                data.Add("input A{a:B=", "{c:", levels);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NestedDocuments))]
    public void Parser_Should_StopAtTheLimit_When_DocumentNestsDeeper(string head, string level, int levels)
    {
        var source = head + string.Concat(Enumerable.Repeat(level, levels)) + Unreachable;

        var (error, allocated) = Fail(source, Limits);

        Assert.Equal(ErrorCodes.NestingTooDeep, error.Code);
        Assert.Equal($"Syntax Error: Document nests deeper than {MaxNesting} levels. Parsing aborted.", error.Message);
        Assert.InRange(error.Locations[0].Column, 1, head.Length + (level.Length * (MaxNesting + 1)));
        Assert.InRange(allocated, 0, MaxAllocation);
    }

    [Theory]
    [InlineData("", "{a", "}")]
    [InlineData("{a(b:", "[", "]")]
    [InlineData("query($a:", "[", "]")]
    public void Parser_Should_ReadTheDocument_When_ItNestsToTheLimit(string head, string open, string close)
    {
        var levels = head.StartsWith('{') ? MaxNesting - 1 : MaxNesting;
        var inner = head.StartsWith("query", StringComparison.Ordinal) ? "T" : "";
        var tail = head switch { "" => "", "{a(b:" => ")}", _ => "){a}" };

        string Nest(int count) => head + string.Concat(Enumerable.Repeat(open, count)) + inner + string.Concat(Enumerable.Repeat(close, count)) + tail;

        Assert.Single(Parser.Parse(Nest(levels), Limits).Definitions);
        Assert.Equal(ErrorCodes.NestingTooDeep, Fail(Nest(levels + 1), Limits).Error.Code);
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(5_000)]
    public void Parser_Should_EndInAnError_When_NestingIsOnlyBoundedByTheStack(int levels)
    {
        var unbounded = new ParserOptions { MaxNesting = int.MaxValue };
        GraphQLError? error = null;
        var thread = new Thread(() => error = Fail(new string('[', levels), unbounded, "{a(b:").Error, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(ErrorCodes.NestingTooDeep, error!.Code);
    }

    [Theory]
    [InlineData("{", "a ")]
    [InlineData("{a", "@d")]
    [InlineData("{a(b:[", "1,")]
    [InlineData("{a(b:[", "\"\\u{1F600}\"")]
    [InlineData("query(", "$a:B!")]
    [InlineData("", "{a}")]
    [InlineData("type A implements ", "&A")]
    [InlineData("union A=", "|A")]
    [InlineData("{", "...A")]
    public void Parser_Should_StopAtTheLimit_When_DocumentHasMoreTokens(string head, string repeated)
    {
        var brief = head + string.Concat(Enumerable.Repeat(repeated, MaxTokens)) + Unreachable;
        var endless = head + string.Concat(Enumerable.Repeat(repeated, 1_000_000)) + Unreachable;

        var first = Fail(brief, Limits);
        var second = Fail(endless, Limits);

        Assert.Equal(ErrorCodes.TooManyTokens, second.Error.Code);
        Assert.Equal($"Syntax Error: Document contains more than {MaxTokens} tokens. Parsing aborted.", second.Error.Message);
        Assert.Equal(first.Error.Locations, second.Error.Locations);
        Assert.InRange(second.Allocated, 0, MaxAllocation);
    }

    [Fact]
    public void Parser_Should_CountTokensAsTheLimitSays_When_DocumentHasExactlyAsMany()
    {
        Assert.Single(Parser.Parse("{ a # no token\n, b }", new ParserOptions { MaxTokens = 4 }).Definitions);
        Assert.Equal(ErrorCodes.TooManyTokens, Fail("{ a b }", new ParserOptions { MaxTokens = 3 }).Error.Code);
    }

    [Fact]
    public void Parser_Should_AllocateNothingForThem_When_DocumentIsFullOfComments()
    {
        var source = string.Concat(Enumerable.Repeat("# nothing\n,", 1_000_000)) + "?";

        Assert.InRange(Fail(source, Limits).Allocated, 0, 20_000);
    }

    [Theory]
    [InlineData("{ a(b: \"éé\") }", 16, true)]
    [InlineData("{ a(b: \"éé\") }", 15, false)]
    [InlineData("{ a }", 4, false)]
    public void Parser_Should_CountBytes_When_DocumentIsLong(string source, int limit, bool fits)
    {
        var options = new ParserOptions { MaxDocumentBytes = limit };

        if (fits)
        {
            Assert.Single(Parser.Parse(source, options).Definitions);
        }
        else
        {
            Assert.Equal(ErrorCodes.DocumentTooLarge, Fail(source, options).Error.Code);
        }
    }

    private static (GraphQLError Error, long Allocated) Fail(string source, ParserOptions options, string head = "")
    {
        source = head + source;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Assert.Throws<SyntaxException>(() => Parser.Parse(source, options));
        return (exception.Error, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
