namespace Analytics.Semantics.Figures.Reading;

/// <summary>The words of printed figures, in each list the longer before the shorter that begins them.</summary>
internal static class FigureWords
{
    internal static readonly (string, Qualifier)[] MarksBefore =
    [
        ("不少于", Qualifier.MoreThan), ("不低于", Qualifier.MoreThan),
        ("不超过", Qualifier.LessThan), ("不多于", Qualifier.LessThan),
        ("大约", Qualifier.About), ("约为", Qualifier.About), ("约有", Qualifier.About), ("约", Qualifier.About),
        ("超过", Qualifier.MoreThan), ("多于", Qualifier.MoreThan), ("高于", Qualifier.MoreThan),
        ("大于", Qualifier.MoreThan), ("至少", Qualifier.MoreThan),
        ("超", Qualifier.MoreThan), ("逾", Qualifier.MoreThan),
        ("不足", Qualifier.LessThan), ("不到", Qualifier.LessThan), ("少于", Qualifier.LessThan),
        ("低于", Qualifier.LessThan), ("小于", Qualifier.LessThan), ("至多", Qualifier.LessThan),
    ];

    internal static readonly (string, Qualifier)[] MarksAfter =
    [
        ("左右", Qualifier.About), ("以上", Qualifier.MoreThan), ("以下", Qualifier.LessThan),
    ];

    internal static readonly (string, bool)[] More = [("多", true), ("余", true), ("几", true)];

    internal static readonly (string, bool)[] Minus = [("-", true), ("负", true)];

    internal static readonly (string, decimal)[] Scales =
    [
        ("百万", 1_000_000m), ("千万", 10_000_000m), ("万亿", 1_000_000_000_000m),
        ("百", 100m), ("千", 1_000m), ("万", 10_000m), ("亿", 100_000_000m),
    ];

    internal static readonly (string, Unit)[] Units =
    [
        ("个治疗量", Unit.TherapeuticUnits), ("治疗量", Unit.TherapeuticUnits),
        ("毫升", Unit.Millilitres), ("mL", Unit.Millilitres), ("ml", Unit.Millilitres),
        ("人次", Unit.Donations), ("人", Unit.Persons), ("名", Unit.Persons),
        ("场", Unit.Drives), ("例", Unit.Cases), ("年", Unit.Years), ("%", Unit.Percent),
    ];

    internal static readonly (string, bool)[] Comparisons =
        [("同比", true), ("比上年", true), ("较上年", true), ("与上年相比", true)];

    internal static readonly (string, bool)[] Both = [("均", true), ("都", true), ("皆", true)];

    internal static readonly (string, bool)[] Having = [("有所", true), ("有", true), ("实现", true)];

    internal static readonly (string, Qualifier)[] Trends =
    [
        ("增长", Qualifier.MoreThan), ("增加", Qualifier.MoreThan), ("上升", Qualifier.MoreThan),
        ("下降", Qualifier.LessThan), ("减少", Qualifier.LessThan),
    ];

    internal static readonly (string, bool)[] Absences =
        [("没有发生", true), ("没有", true), ("无发生", true), ("未发生", true), ("无", true)];

    /// <summary>What names an absent event, and so a number of cases.</summary>
    internal static readonly string[] Events = ["事件", "病例", "感染", "传染", "例"];
}
