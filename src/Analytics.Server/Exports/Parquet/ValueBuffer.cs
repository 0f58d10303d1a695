using System.Buffers;
using System.Runtime.InteropServices;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Values that are kept once each, and by their places, until they are too many for that.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class ValueBuffer<T> : ColumnBuffer
    where T : IEquatable<T>
{
    private const int MostDistinct = 32 * 1024;
    private const int LongestTold = 64;

    private readonly Dictionary<T, int> _places = [];
    private readonly List<T> _values = [];
    private readonly List<int> _indexes = [];
    private bool _isPlain;
    private int _last = -1;

    /// <inheritdoc/>
    public override PageEncoding Encoding => _isPlain ? PageEncoding.Plain : PageEncoding.Dictionary;

    /// <inheritdoc/>
    public override int DictionaryCount => _isPlain ? 0 : _values.Count;

    /// <inheritdoc/>
    public override void WriteDictionary(IBufferWriter<byte> output) => Write(CollectionsMarshal.AsSpan(_values), output);

    /// <inheritdoc/>
    public override void WriteValues(IBufferWriter<byte> output)
    {
        if (_isPlain)
        {
            Write(CollectionsMarshal.AsSpan(_values), output);
            return;
        }

        var bits = HybridEncoder.BitsOf(Math.Max(0, _values.Count - 1));
        output.GetSpan(1)[0] = (byte)bits;
        output.Advance(1);
        HybridEncoder.Write(CollectionsMarshal.AsSpan(_indexes), bits, output);
    }

    /// <inheritdoc/>
    public override (byte[] Least, byte[] Most)? Range()
    {
        if (_values.Count == 0)
        {
            return null;
        }

        T least = _values[0], most = least;
        foreach (var value in CollectionsMarshal.AsSpan(_values))
        {
            least = Compare(value, least) < 0 ? value : least;
            most = Compare(value, most) > 0 ? value : most;
        }

        var range = (Bytes(least), Bytes(most));
        return range.Item1.Length > LongestTold || range.Item2.Length > LongestTold ? null : range;
    }

    /// <summary>Reads a value that is not missing.</summary>
    protected abstract T Read(IRowReader rows, int column);

    /// <summary>Which of two values stands before the other in the order of the column's type.</summary>
    protected abstract int Compare(T one, T other);

    /// <summary>Writes values one after the other.</summary>
    protected abstract void Write(ReadOnlySpan<T> values, IBufferWriter<byte> output);

    /// <summary>A value alone, as statistics hold it.</summary>
    protected abstract byte[] Bytes(T value);

    /// <inheritdoc/>
    protected override void AddValue(IRowReader rows, int column)
    {
        var value = Read(rows, column);
        if (_isPlain)
        {
            _values.Add(value);
            return;
        }

        if (_last < 0 || !value.Equals(_values[_last]))
        {
            _last = Place(value);
        }

        _indexes.Add(_last);
        if (_values.Count > MostDistinct)
        {
            Spread();
        }
    }

    /// <inheritdoc/>
    protected override void ClearValues()
    {
        _places.Clear();
        _values.Clear();
        _indexes.Clear();
        _isPlain = false;
        _last = -1;
    }

    private int Place(T value)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, value, out var isKnown);
        if (!isKnown)
        {
            place = _values.Count;
            _values.Add(value);
        }

        return place;
    }

    private void Spread()
    {
        var distinct = _values.ToArray();
        _values.Clear();
        foreach (var index in _indexes)
        {
            _values.Add(distinct[index]);
        }

        _places.Clear();
        _indexes.Clear();
        _isPlain = true;
    }
}
