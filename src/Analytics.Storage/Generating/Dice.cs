namespace Analytics.Storage.Generating;

/// <summary>A sequence of numbers that looks random (SplitMix64) and is the same for a seed on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number of the sequence.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A whole number from 0, less than the bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A whole number between the two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True as many times in a thousand, on average.</summary>
    public bool Permille(int times) => Below(1000) < times;

    /// <summary>The place of a weight, as often as its share of their total.</summary>
    public int Pick(ReadOnlySpan<int> weights, int total)
    {
        var rest = Below(total);
        var place = 0;
        while (rest >= weights[place])
        {
            rest -= weights[place++];
        }

        return place;
    }
}
