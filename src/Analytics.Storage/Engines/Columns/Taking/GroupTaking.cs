using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>One number of every group, as it is taken. Slot 0 is for rows that are not.</summary>
internal abstract class GroupTaking
{
    /// <summary>Takes the rows of a block.</summary>
    /// <param name="take">What is taken.</param>
    /// <param name="block">The rows.</param>
    /// <param name="groups">The slot of each row's group.</param>
    /// <param name="isOne">Whether all are of the same.</param>
    public abstract void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne);

    /// <summary>Takes rows that were counted by code, of a column that decides what is taken.</summary>
    public abstract void Add(Take take, CodeCounts codes);

    /// <summary>Makes room for slots below a number.</summary>
    public abstract void Reach(int slots);

    /// <summary>Adds what another of the same kind took.</summary>
    /// <param name="other">The other.</param>
    /// <param name="slots">The slots here by the slots there; null: the same.</param>
    public abstract void Add(GroupTaking other, int[]? slots);

    /// <summary>Ends the taking; numbers are read after.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>The number of a group; null where it is of no value.</summary>
    public abstract decimal? this[int slot] { get; }
}
