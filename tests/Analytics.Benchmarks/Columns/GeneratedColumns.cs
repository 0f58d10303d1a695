using Analytics.Semantics.Engines;
using Analytics.Storage.Engines.Columns.Building;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Benchmarks.Columns;

/// <summary>Records by chance, in the order of their days, with what follows from what as in real ones.</summary>
internal static class GeneratedColumns
{
    private const int Districts = 7;
    private const int Institutions = 200;
    private const int RowsOfDonor = 4;
    private const int Years = 11;
    private static readonly int FirstDay = new DateOnly(2014, 1, 1).DayNumber;
    private static readonly string[] Products = ["WHOLE_BLOOD", "WHOLE_BLOOD", "WHOLE_BLOOD", "PLATELETS"];
    private static readonly string[] Channels = ["GROUP", "STREET", "FIXED_SITE"];
    private static readonly string[] Abos = ["A", "B", "AB", "O"];
    private static readonly string[] Doses = ["ML_200", "ML_300", "ML_400"];

    private static readonly ColumnSpec[] Specs =
    [
        new("district_id", ColumnKind.Member), new("institution_id", ColumnKind.Member), new("donor_id", ColumnKind.Counted),
        new("volume", ColumnKind.Number), new("therapeutic_units", ColumnKind.Number), new("age", ColumnKind.Number),
        new("channel", ColumnKind.Word), new("product", ColumnKind.Word), new("dose", ColumnKind.Word), new("history", ColumnKind.Word),
        new("age_band", ColumnKind.Word), new("sex", ColumnKind.Word), new("abo", ColumnKind.Word), new("rh", ColumnKind.Word),
    ];

    public static Dictionary<string, IReadOnlyList<Member>> Members { get; } = new() { ["district"] = [], ["institution"] = [] };

    public static FactColumns Build(int rows)
    {
        var builder = new ColumnFactBuilder("donationRecords", Specs);
        var random = new Random(1);
        for (var row = 0; row < rows; row++)
        {
            var donor = random.Next(Math.Max(1, rows / RowsOfDonor));
            Set(builder, random, donor);
            builder.End(FirstDay + (int)((long)row * Years * 365 / rows));
        }

        return builder.Build();
    }

    private static void Set(ColumnFactBuilder builder, Random random, int donor)
    {
        var (age, dose, product) = (18 + (donor % 38), random.Next(Doses.Length), Products[random.Next(Products.Length)]);
        var isWhole = product == "WHOLE_BLOOD";
        builder.Set(0, (long?)(1 + random.Next(Districts)));
        builder.Set(1, random.Next(3) == 0 ? 1 + random.Next(Institutions) : null);
        builder.Set(2, (long?)donor);
        builder.Set(3, isWhole ? 200 + (100 * dose) : 0);
        builder.Set(4, isWhole ? 0 : 1_000_000L * (1 + random.Next(2)));
        builder.Set(5, (long?)age);
        builder.Set(6, Channels[random.Next(Channels.Length)]);
        builder.Set(7, product);
        builder.Set(8, isWhole ? Doses[dose] : "NOT_WHOLE_BLOOD");
        builder.Set(9, random.Next(3) == 0 ? "FIRST_TIME" : "REPEAT");
        builder.Set(10, age < 25 ? "UNDER_25" : age < 35 ? "FROM_25_TO_34" : age < 45 ? "FROM_35_TO_44" : age < 55 ? "FROM_45_TO_54" : "FROM_55");
        builder.Set(11, donor % 3 == 0 ? "FEMALE" : "MALE");
        builder.Set(12, Abos[donor % Abos.Length]);
        builder.Set(13, donor % 300 == 0 ? "NEGATIVE" : "POSITIVE");
    }
}
