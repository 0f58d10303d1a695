using Analytics.Semantics;

namespace Analytics.Storage.Importing;

/// <summary>Checks the header of a file.</summary>
internal static class SeedHeader
{
    /// <summary>Whether each column stands there once and no other does; their order is free.</summary>
    public static bool Check(SeedFile file, string[] header, FaultList faults)
    {
        var sound = true;
        void Fault(string? column, string problem, string remedy)
        {
            sound = false;
            faults.Add(file.Name, 1, column, problem, remedy);
        }

        foreach (var repeated in header.GroupBy(name => name).Where(group => group.Count() > 1))
        {
            Fault(repeated.Key, $"the column stands {repeated.Count()} times", "keep one of them");
        }

        foreach (var extra in header.Except(file.Columns))
        {
            Fault(extra, $"there is no column '{extra}'", Suggestion.For(extra, file.Columns.Except(header)));
        }

        foreach (var missing in file.Columns.Except(header))
        {
            Fault(missing, "the column is missing", $"the header should be '{file.Header}'");
        }

        return sound;
    }
}
