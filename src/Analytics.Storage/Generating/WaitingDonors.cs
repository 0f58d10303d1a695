namespace Analytics.Storage.Generating;

/// <summary>A queue of donors in the order of their last donations, as a ring.</summary>
internal sealed class WaitingDonors
{
    private DonorState[] _ring = new DonorState[1024];
    private int _head;

    public int Count { get; private set; }

    public DonorState this[int place] => _ring[At(place)];

    public void Add(DonorState donor)
    {
        if (Count == _ring.Length)
        {
            Grow();
        }

        _ring[At(Count++)] = donor;
    }

    public DonorState Take()
    {
        var donor = _ring[_head];
        _head = At(1);
        Count--;
        return donor;
    }

    public void SwapToFront(int place)
    {
        var at = At(place);
        (_ring[_head], _ring[at]) = (_ring[at], _ring[_head]);
    }

    // The length is a power of two.
    private int At(int place) => (_head + place) & (_ring.Length - 1);

    private void Grow()
    {
        var larger = new DonorState[_ring.Length * 2];
        _ring.AsSpan(_head).CopyTo(larger);
        _ring.AsSpan(0, _head).CopyTo(larger.AsSpan(_ring.Length - _head));
        _ring = larger;
        _head = 0;
    }
}
