using System.CommandLine;
using Analytics.Server.Hosting;

namespace Analytics.Server.Commands;

/// <summary><c>model check</c>: says what is in a semantic model, or everything that is wrong with it.</summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file")
        {
            Description = "The model. Default: the one shipped with the program.",
            DefaultValueFactory = _ => ModelFile.Shipped,
        };
        var check = new Command("check", "Reports every fault of a semantic model, with line and column.") { file };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(file)));
        return new Command("model", "The semantic model: what can be asked, and what it means.") { check };
    }

    private static int Check(string path)
    {
        try
        {
            Console.WriteLine(ModelSummary.Of(ModelFile.Read(path)));
            return 0;
        }
        catch (Exception fault) when (PlainFault.Describe(fault) is { } text)
        {
            Console.Error.WriteLine(text);
            return 1;
        }
    }
}
