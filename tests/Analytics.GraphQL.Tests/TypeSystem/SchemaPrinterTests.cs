using System.Text.Json.Nodes;
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

    private static IEnumerable<string> PrintedByReference(IEnumerable<string> documents)
    {
        using var oracle = GraphQLJsOracle.Start();
        return oracle.Ask([.. documents.Select(sdl => new JsonObject { ["op"] = "printSchema", ["sdl"] = sdl })])
            .Select(answer => answer.TryGetProperty("print", out var print) ? print.GetString()! : answer.ToString());
    }

    private static IEnumerable<string> Sorted(string sdl) => sdl.Split('\n').Order(StringComparer.Ordinal);
}
