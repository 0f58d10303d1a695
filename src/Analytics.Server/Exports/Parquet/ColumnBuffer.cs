using System.Buffers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>The values of one column in one row group, before they are written.</summary>
internal abstract class ColumnBuffer
{
    private const int First = 1024;
    private int[] _levels = new int[First];

    /// <summary>How many rows, missing values among them.</summary>
    public int Rows { get; private set; }

    /// <summary>How many values are missing.</summary>
    public int Missing { get; private set; }

    /// <summary>How the values lie in the file.</summary>
    public abstract PhysicalType Type { get; }

    /// <summary>The bytes of each value where the type does not say; 0 where it does.</summary>
    public virtual int Length => 0;

    /// <summary>How the values of the page are encoded.</summary>
    public abstract PageEncoding Encoding { get; }

    /// <summary>How many values the dictionary has; 0 where there is none.</summary>
    public abstract int DictionaryCount { get; }

    /// <summary>For each row 1, or 0 where the value is missing.</summary>
    public ReadOnlySpan<int> Levels => _levels.AsSpan(0, Rows);

    /// <summary>Adds the value of the row that the reader stands on.</summary>
    public void Add(IRowReader rows, int column)
    {
        if (Rows == _levels.Length)
        {
            Array.Resize(ref _levels, 2 * Rows);
        }

        var isThere = !rows.IsNull(column);
        _levels[Rows++] = isThere ? 1 : 0;
        if (isThere)
        {
            AddValue(rows, column);
        }
        else
        {
            Missing++;
        }
    }

    /// <summary>Writes the values of the dictionary.</summary>
    public abstract void WriteDictionary(IBufferWriter<byte> output);

    /// <summary>Writes the values that are not missing, or their places in the dictionary.</summary>
    public abstract void WriteValues(IBufferWriter<byte> output);

    /// <summary>The smallest and largest value as they lie in a file; null where all are missing, or one is too long to be worth telling.</summary>
    public abstract (byte[] Least, byte[] Most)? Range();

    /// <summary>Forgets everything, for the next row group.</summary>
    public void Clear()
    {
        Rows = 0;
        Missing = 0;
        ClearValues();
    }

    /// <summary>Adds a value that is not missing.</summary>
    protected abstract void AddValue(IRowReader rows, int column);

    /// <summary>Forgets the values.</summary>
    protected abstract void ClearValues();
}
