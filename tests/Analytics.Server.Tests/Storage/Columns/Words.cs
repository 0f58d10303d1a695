namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>The words that the records hold, by hand where case alone does not give them.</summary>
internal static class Words
{
    public static string Of(Enum member) => member.ToString() switch
    {
        "WholeBlood" => "WHOLE_BLOOD",
        "FixedSite" => "FIXED_SITE",
        "FirstTime" => "FIRST_TIME",
        "Ml200" => "ML_200",
        "Ml300" => "ML_300",
        "Ml400" => "ML_400",
        "OtherVolume" => "OTHER_VOLUME",
        "NotWholeBlood" => "NOT_WHOLE_BLOOD",
        "Under25" => "UNDER_25",
        "From25To34" => "FROM_25_TO_34",
        "From35To44" => "FROM_35_TO_44",
        "From45To54" => "FROM_45_TO_54",
        "From55" => "FROM_55",
        var name => name.ToUpperInvariant(),
    };

    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(member => Of(member)), "ZZZ"];
}
