namespace Analytics.Storage.Generating;

/// <summary>Donors who will give again, after an interval: those who have given in the current year apart from those who have not.</summary>
/// <param name="interval">Days from one donation to the next that is allowed.</param>
/// <param name="dice">Decides who comes.</param>
internal sealed class DonorPool(int interval, Dice dice)
{
    private readonly WaitingDonors _waiting = new();
    private DonorState[] _ready = new DonorState[1024];
    private int _readyCount;
    private int _againCount;

    /// <summary>Goes on to a day; days never go back.</summary>
    /// <param name="day">The day's number.</param>
    /// <param name="newYear">The number of the first day of its year.</param>
    public void Advance(int day, int newYear)
    {
        var limit = day - interval;
        while (_waiting.Count > 0 && _waiting[0].LastDay <= limit && _waiting[0].LastDay < newYear)
        {
            AddReady(_waiting.Take());
            _againCount = Math.Max(0, _againCount - 1);
        }

        while (_againCount < _waiting.Count && _waiting[_againCount].LastDay <= limit)
        {
            _againCount++;
        }
    }

    /// <summary>Adds a donor who gave on the current day and will come again.</summary>
    public void Add(DonorState donor) => _waiting.Add(donor);

    /// <summary>Takes one who may give and has not yet in this year; those born before the year are dropped.</summary>
    public bool TryTakeReady(int earliestBirth, out DonorState donor)
    {
        while (_readyCount > 0)
        {
            var place = dice.Below(_readyCount);
            donor = _ready[place];
            _ready[place] = _ready[--_readyCount];
            if (donor.BirthYear >= earliestBirth)
            {
                return true;
            }
        }

        donor = default;
        return false;
    }

    /// <summary>Takes one who may give again in the year of the last donation.</summary>
    public bool TryTakeAgain(int earliestBirth, out DonorState donor)
    {
        while (_againCount > 0)
        {
            _waiting.SwapToFront(dice.Below(_againCount--));
            donor = _waiting.Take();
            if (donor.BirthYear >= earliestBirth)
            {
                return true;
            }
        }

        donor = default;
        return false;
    }

    private void AddReady(DonorState donor)
    {
        if (_readyCount == _ready.Length)
        {
            Array.Resize(ref _ready, _readyCount + (_readyCount / 2));
        }

        _ready[_readyCount++] = donor;
    }
}
