using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.Model;

/// <summary>What is said of a broken model.</summary>
internal static class Faults
{
    public static IReadOnlyList<string> Of(string yaml) =>
        [.. Assert.Throws<ModelException>(() => SemanticModelReader.Read(yaml, TinyModel.Sources)).Faults.Select(fault => fault.ToString())];

    /// <summary>The tiny model with one text, which stands there once, replaced.</summary>
    public static string Broken(string old, string replacement)
    {
        Assert.Equal(2, TinyModel.Yaml.Split(old).Length);
        return TinyModel.Yaml.Replace(old, replacement, StringComparison.Ordinal);
    }

    /// <summary>Replaces a text; § in the replacement marks where the one fault must be reported.</summary>
    public static void AssertOne(string old, string marked, string fault)
    {
        var (yaml, place) = Marked(old, marked);

        Assert.Equal([$"{place}: {fault}"], Of(yaml));
    }

    /// <summary>As above, where others follow from the fault.</summary>
    public static void AssertAmong(string old, string marked, string fault)
    {
        var (yaml, place) = Marked(old, marked);

        Assert.Contains($"{place}: {fault}", Of(yaml));
    }

    private static (string Yaml, string Place) Marked(string old, string marked)
    {
        var broken = Broken(old, marked);
        var before = broken[..broken.IndexOf('§', StringComparison.Ordinal)];
        var line = before.Count(character => character == '\n') + 1;
        return (broken.Replace("§", "", StringComparison.Ordinal), $"line {line}, column {before.Length - before.LastIndexOf('\n')}");
    }
}
