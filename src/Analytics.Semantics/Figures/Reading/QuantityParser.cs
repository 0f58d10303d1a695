namespace Analytics.Semantics.Figures.Reading;

/// <summary>Reads mark, sign, digits, 多, scale and unit, in the order in which they are printed.</summary>
internal static class QuantityParser
{
    internal static PrintedQuantity? Read(FigureCursor cursor)
    {
        Qualifier? before = cursor.TryTake(FigureWords.MarksBefore, out Qualifier found) ? found : null;
        bool ofHundred = cursor.TryTake("百分之");
        int signAt = cursor.Position;
        bool negative = cursor.TryTake(FigureWords.Minus, out _);
        if (NumberParser.Read(cursor) is not { } number)
        {
            return null;
        }

        PrintedQuantity quantity = new(before, negative, number, MorePlace.None, 1, null);
        bool read = TakeMore(cursor, MorePlace.AfterDigits, ref quantity);
        decimal scale = cursor.TryTake(FigureWords.Scales, out decimal scaled) ? scaled : 1;
        read = read && TakeMore(cursor, MorePlace.AfterScale, ref quantity);
        Unit? unit = ofHundred ? Unit.Percent : cursor.TryTake(FigureWords.Units, out Unit named) ? named : null;
        quantity = quantity with { Scale = scale, Unit = unit };
        return read && TakeMarkAfter(cursor, ref quantity) && IsWhole(cursor, quantity, signAt) ? quantity : null;
    }

    private static bool TakeMore(FigureCursor cursor, MorePlace place, ref PrintedQuantity quantity)
    {
        int position = cursor.Position;
        while (cursor.TryTake(FigureWords.More, out _))
        {
            bool fits = quantity switch
            {
                { More: not MorePlace.None } => Refuse(
                    cursor, position, "多 stands twice", "it stands once, as in \"10多万\" or \"10万多\""),
                { Mark: not null } => RefuseSecondMark(cursor, position),
                { Number.Value: 0 } => Refuse(
                    cursor, position, "多 after 0", "it stands after a number, as in \"50多场\""),
                _ => true,
            };
            if (!fits)
            {
                return false;
            }

            quantity = quantity with { More = place };
            position = cursor.Position;
        }

        return true;
    }

    private static bool TakeMarkAfter(FigureCursor cursor, ref PrintedQuantity quantity)
    {
        int position = cursor.Position;
        if (!cursor.TryTake(FigureWords.MarksAfter, out Qualifier after))
        {
            return true;
        }

        bool first = quantity is { Mark: null, More: MorePlace.None };
        quantity = quantity with { Mark = after };
        return first || RefuseSecondMark(cursor, position);
    }

    private static bool IsWhole(FigureCursor cursor, PrintedQuantity quantity, int signAt) => quantity switch
    {
        _ when !cursor.AtEnd => Refuse(
            cursor, cursor.Position, cursor.Here(), "after the digits stand a scale and a unit, as in \"1.119万人次\""),
        { Unit: Unit.Percent, Scale: not 1 } => Refuse(
            cursor, signAt, "a percentage with a scale", "a percentage has none, as in \"11.18%\""),
        { Unit: not Unit.Percent, Negative: true } => Refuse(
            cursor, signAt, "a minus", "only a percentage can be negative, as in \"-1.46%\""),
        _ => true,
    };

    private static bool RefuseSecondMark(FigureCursor cursor, int position) => Refuse(
        cursor, position, "a second mark", "a figure has one, as in \"约5.2万人次\" or \"50多场\"");

    private static bool Refuse(FigureCursor cursor, int position, string wrong, string right)
    {
        cursor.Fail<PrintedQuantity>(position, wrong, right);
        return false;
    }
}
