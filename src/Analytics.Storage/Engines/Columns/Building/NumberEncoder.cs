using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Codes of whole numbers.</summary>
internal sealed class NumberEncoder : ColumnEncoder
{
    private readonly Dictionary<long, uint> _codes = [];
    private readonly List<long?> _numbers = [];
    private uint? _none;

    public override ColumnValues Values => ColumnValues.Of([.. _numbers]);

    public void Add(long? number)
    {
        if (number is not { } value)
        {
            Codes.Add(_none ??= Next(null));
            return;
        }

        if (!_codes.TryGetValue(value, out var code))
        {
            code = Next(value);
            _codes.Add(value, code);
        }

        Codes.Add(code);
    }

    private uint Next(long? number)
    {
        _numbers.Add(number);
        return (uint)_numbers.Count - 1;
    }
}
