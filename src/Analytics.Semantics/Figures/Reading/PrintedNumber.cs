namespace Analytics.Semantics.Figures.Reading;

/// <summary>Digits as printed.</summary>
/// <param name="Value">The number they write.</param>
/// <param name="Decimals">How many stand after the point, trailing zeros included.</param>
internal sealed record PrintedNumber(decimal Value, int Decimals)
{
    /// <summary>The worth of one in the last printed digit.</summary>
    internal decimal LastDigit
    {
        get
        {
            decimal worth = 1;
            for (int place = 0; place < Decimals; place++)
            {
                worth /= 10;
            }

            return worth;
        }
    }

    /// <summary>The worth of one in the last digit that is not 0; of the last digit where all are 0.</summary>
    internal decimal LastSignificantDigit
    {
        get
        {
            decimal worth = LastDigit;
            while (Value != 0 && Value % (worth * 10) == 0)
            {
                worth *= 10;
            }

            return worth;
        }
    }
}
