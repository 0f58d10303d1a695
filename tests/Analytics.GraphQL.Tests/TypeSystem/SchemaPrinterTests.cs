using System.Text.Json.Nodes;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    [SkippableFact]
    public void Print_Should_EqualTheReference_When_DefinitionsComeInOrderOfName()
    {
        var printed = SchemaDocuments.Valid.Select(sdl => SchemaPrinter.Print(SchemaFromDocument.Build(sdl))).ToArray();

        Assert.Equal(PrintedByReference(printed), printed);
    }

    [SkippableFact]
    public void Print_Should_LoseNothing_When_ComparedWithTheReferenceOfTheSource()
    {
        var printed = SchemaDocuments.Valid.Select(sdl => SchemaPrinter.Print(SchemaFromDocument.Build(sdl)));

        Assert.Equal(PrintedByReference(SchemaDocuments.Valid).Select(Sorted), printed.Select(Sorted));
    }

    [SkippableFact]
    public void Texts_Should_BePrintedAsByTheReference_When_TheyHoldAnything()
    {
        string[] pieces = ["a", "b c", " ", "  ", "\t", "\n", "\n\n", "\"", "\"\"\"", "\\", "é", "😀", "\r", "\u0007", "\u0085", "#", "long enough to pass the width of one line"];
        var random = new Random(3);
        var fields = Enumerable.Range(0, 3_000).Select(index =>
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]));
            return new Field($"f{index}", BuiltInScalars.Int)
            {
                Description = text,
                DeprecationReason = text,
                Arguments = [new InputValue("a", BuiltInScalars.String) { DefaultValue = new StringValueNode(default, text, false), Description = text }],
            };
        }).ToArray();
        var printed = SchemaPrinter.Print(new Schema(new ObjectType("Query", () => fields)));

        Assert.Equal(PrintedByReference([printed]), [printed]);
        Assert.Equal(fields.Select(field => field.Description), SchemaFromDocument.Build(printed).QueryType.Fields.Select(field => field.Description));
    }

    private static IEnumerable<string> PrintedByReference(IEnumerable<string> documents)
    {
        using var oracle = GraphQLJsOracle.Start();
        return oracle.Ask([.. documents.Select(sdl => new JsonObject { ["op"] = "printSchema", ["sdl"] = sdl })])
            .Select(answer => answer.TryGetProperty("print", out var print) ? print.GetString()! : answer.ToString());
    }

    private static IEnumerable<string> Sorted(string sdl) => sdl.Split('\n').Order(StringComparer.Ordinal);
}
