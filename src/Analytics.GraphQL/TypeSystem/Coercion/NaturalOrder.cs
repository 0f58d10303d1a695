namespace Analytics.GraphQL.TypeSystem;

/// <summary>Orders names by their code units, but runs of digits by their number: <c>a2</c> before <c>a10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j])
                ? Number(a, ref i).CompareTo(Number(b, ref j))
                : a[i++].CompareTo(b[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private static double Number(string text, ref int index)
    {
        var number = 0d;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            number = (number * 10) + (text[index++] - '0');
        }

        return number;
    }
}
