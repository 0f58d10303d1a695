using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Works out tests as far as days and single columns decide them.</summary>
internal static class RowTests
{
    public static RowTest Always { get; } = new AllTests([]);

    public static RowTest Never { get; } = new AnyTests([]);

    public static bool IsNever(RowTest test) => test is AnyTests { Parts.Count: 0 };

    /// <summary>The parts that must all hold; none: always.</summary>
    public static IReadOnlyList<RowTest> PartsOf(RowTest test) => test is AllTests all ? all.Parts : [test];

    /// <summary>All of some, without what always holds.</summary>
    public static RowTest All(IEnumerable<RowTest> tests)
    {
        var parts = tests.SelectMany(PartsOf).ToList();
        return parts.Exists(IsNever) ? Never : parts.Count == 1 ? parts[0] : new AllTests(parts);
    }

    /// <summary>Any of some, without what never holds.</summary>
    public static RowTest Any(IEnumerable<RowTest> tests)
    {
        var parts = tests.SelectMany(test => test is AnyTests any ? any.Parts : [test]).ToList();
        return parts.Exists(IsAlways) ? Always : parts.Count == 1 ? parts[0] : new AnyTests(parts);
    }

    /// <summary>What is left to test of the rows of one day.</summary>
    public static RowTest AtDay(RowTest test, int day) => test switch
    {
        DayTest days => days.From <= day && day <= days.To ? Always : Never,
        AllTests all => All(all.Parts.Select(part => AtDay(part, day))),
        AnyTests any => Any(any.Parts.Select(part => AtDay(part, day))),
        _ => test,
    };

    /// <summary>The tests of days within.</summary>
    public static IEnumerable<DayTest> DaysOf(RowTest test) => test switch
    {
        DayTest days => [days],
        AllTests all => all.Parts.SelectMany(DaysOf),
        AnyTests any => any.Parts.SelectMany(DaysOf),
        _ => [],
    };

    /// <summary>The codes on which the test depends.</summary>
    public static IEnumerable<CodeColumn> ColumnsOf(RowTest test) => test switch
    {
        CodeTest one => [one.Column.Codes],
        AllTests all => all.Parts.SelectMany(ColumnsOf),
        AnyTests any => any.Parts.SelectMany(ColumnsOf),
        _ => [],
    };

    /// <summary>The one column of codes on which the test depends; null where there are several, or none.</summary>
    public static CodeColumn? OneColumnOf(RowTest test)
    {
        var columns = ColumnsOf(test).Distinct().Take(2).ToList();
        return columns.Count == 1 ? columns[0] : null;
    }

    private static bool IsAlways(RowTest test) => test is AllTests { Parts.Count: 0 };
}
