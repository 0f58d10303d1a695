using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes what stands around and between the items of a list.</summary>
internal static class Lists
{
    public static void Start(ResultWriter output) => output.WriteRaw("["u8);

    public static void End(ResultWriter output) => output.WriteRaw("]"u8);

    /// <summary>Goes on to the item at a place.</summary>
    public static void Next(ResultWriter output, int place)
    {
        if (place > 0)
        {
            output.WriteRaw(","u8);
        }
    }
}
