using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>A test that one column of codes decides.</summary>
internal sealed class TableBlockTest(CodeColumn column, bool[] passes) : BlockTest
{
    public override void Mark(Block block, Span<bool> marks)
    {
        switch (column.Width)
        {
            case 1:
                TestKernels.Look(column.Slice<byte>(block.Segment, block.From, block.Count), passes, marks);
                break;
            case 2:
                TestKernels.Look(column.Slice<ushort>(block.Segment, block.From, block.Count), passes, marks);
                break;
            default:
                TestKernels.Look(column.Slice<uint>(block.Segment, block.From, block.Count), passes, marks);
                break;
        }
    }
}
