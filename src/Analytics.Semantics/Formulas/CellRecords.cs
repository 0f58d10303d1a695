using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>Says which records belong to a cell of rows.</summary>
internal sealed class CellRecords(RecordScanNode scan, FilterContext context, MemberCatalogue members)
{
    public RecordSelection Of(Cell cell) => new(
        scan.Scan.Fact, [.. scan.Scan.Restrictions, .. context.Keys.Select((key, place) => Restrict(key, cell.Values[place]))]);

    private Restriction Restrict(BoundKey key, object? value) => key.Kind switch
    {
        KeyKind.Member => new MemberIn(key.Dimension.Name, value is long member ? [member] : [], value is null),
        KeyKind.Attribute => new MemberIn(
            key.Dimension.Name,
            [.. members.Of(key.Dimension).Where(member => Equals(member.Attributes[key.AttributePlace], value)).Select(member => member.Key).Order()],
            value is null),
        KeyKind.Time => new DaysWithin(key.Dimension.Name, (DateOnly)value!, CalendarPeriods.EndOf(key.Grain!.Value, (DateOnly)value)),
        _ => new WordIn(key.Dimension.Name, key.Name, [(string)value!]),
    };
}
