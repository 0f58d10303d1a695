using System.Buffers;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>All of some tests, or any.</summary>
internal sealed class CombinedBlockTest(IReadOnlyList<BlockTest> parts, bool isAll) : BlockTest
{
    public override void Mark(Block block, Span<bool> marks)
    {
        marks.Fill(isAll);
        var buffer = ArrayPool<bool>.Shared.Rent(Block.Rows);
        var part = buffer.AsSpan(0, block.Count);
        foreach (var test in parts)
        {
            test.Mark(block, part);
            TestKernels.Combine(marks, part, isAll);
        }

        ArrayPool<bool>.Shared.Return(buffer);
    }
}
