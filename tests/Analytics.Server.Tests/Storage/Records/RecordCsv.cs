namespace Analytics.Server.Tests.Storage.Records;

/// <summary>Writes files of donation records.</summary>
internal static class RecordCsv
{
    public const string Header = "donation,donor,date,district,institution,channel,product,volume_ml,therapeutic_units,first_time,sex,birth_year,abo,rh";

    private const string Sound = "N1,P1,2023-05-01,440781,wuyi-university,GROUP,WHOLE_BLOOD,400,,false,FEMALE,1990,A,POSITIVE";

    public static string File(params string[] rows) => string.Join('\n', [Header, .. rows, ""]);

    /// <summary>A sound row with other cells in some columns.</summary>
    public static string Row(params (string Column, string Value)[] cells)
    {
        var values = Sound.Split(',');
        foreach (var (column, value) in cells)
        {
            values[Array.IndexOf(Header.Split(','), column)] = value;
        }

        return string.Join(',', values);
    }

    /// <summary>Sound rows of donors of their own, from number <paramref name="first"/> on.</summary>
    public static IEnumerable<string> Rows(int count, int first = 1) => Enumerable
        .Range(first, count)
        .Select(number => Row(("donation", $"N{number}"), ("donor", $"P{number}")));
}
