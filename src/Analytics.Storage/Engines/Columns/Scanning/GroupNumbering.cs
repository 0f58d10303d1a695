using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Numbers the groups of the rows of a block.</summary>
internal static class GroupNumbering
{
    /// <summary>Slots for each possible group; 0 for rows that do not pass the tables.</summary>
    public static void Dense(ScanVariant variant, Block block, int start, Span<int> groups)
    {
        if (variant.Tables.Count == 0)
        {
            groups.Fill(start);
            return;
        }

        Set(variant.Tables[0].Column, variant.Dense[0], block, start, groups);
        for (var i = 1; i < variant.Tables.Count; i++)
        {
            Add(variant.Tables[i].Column, variant.Dense[i], block, groups);
        }

        if (variant.Filters)
        {
            GroupKernels.Clamp(groups);
        }
    }

    /// <summary>Slots for groups as they come; 0 for rows that do not pass the tables or have no mark.</summary>
    public static void Slots(ScanVariant variant, Block block, long start, Span<long> numbers, ReadOnlySpan<bool> marks, GroupSlots slots, Span<int> groups)
    {
        numbers.Fill(start);
        foreach (var table in variant.Tables)
        {
            Add(table, block, numbers);
        }

        for (var row = 0; row < marks.Length; row++)
        {
            numbers[row] = marks[row] ? numbers[row] : -1;
        }

        slots.Find(numbers, groups);
    }

    private static void Set(CodeColumn column, int[] table, Block block, int start, Span<int> groups)
    {
        switch (column.Width)
        {
            case 1:
                GroupKernels.Set(column.Slice<byte>(block.Segment, block.From, block.Count), table, start, groups);
                break;
            case 2:
                GroupKernels.Set(column.Slice<ushort>(block.Segment, block.From, block.Count), table, start, groups);
                break;
            default:
                GroupKernels.Set(column.Slice<uint>(block.Segment, block.From, block.Count), table, start, groups);
                break;
        }
    }

    private static void Add(CodeColumn column, int[] table, Block block, Span<int> groups)
    {
        switch (column.Width)
        {
            case 1:
                GroupKernels.Add(column.Slice<byte>(block.Segment, block.From, block.Count), table, groups);
                break;
            case 2:
                GroupKernels.Add(column.Slice<ushort>(block.Segment, block.From, block.Count), table, groups);
                break;
            default:
                GroupKernels.Add(column.Slice<uint>(block.Segment, block.From, block.Count), table, groups);
                break;
        }
    }

    private static void Add(GroupTable table, Block block, Span<long> numbers)
    {
        switch (table.Column.Width)
        {
            case 1:
                GroupKernels.Add(table.Column.Slice<byte>(block.Segment, block.From, block.Count), table.Numbers, table.Stride, numbers);
                break;
            case 2:
                GroupKernels.Add(table.Column.Slice<ushort>(block.Segment, block.From, block.Count), table.Numbers, table.Stride, numbers);
                break;
            default:
                GroupKernels.Add(table.Column.Slice<uint>(block.Segment, block.From, block.Count), table.Numbers, table.Stride, numbers);
                break;
        }
    }
}
