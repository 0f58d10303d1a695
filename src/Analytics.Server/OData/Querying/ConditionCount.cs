namespace Analytics.Server.OData.Querying;

/// <summary>Counts the comparisons and values of a filter.</summary>
/// <param name="option">The part of the request where it stands.</param>
/// <param name="most">The most of them.</param>
internal sealed class ConditionCount(string option, int most)
{
    private int _count;

    /// <exception cref="ODataFault">There are too many.</exception>
    public void Add(int conditions)
    {
        _count += conditions;
        if (_count > most)
        {
            throw ODataFault.Bad(ODataCodes.FilterTooLarge, option, $"The filter has more than {most} comparisons and values; ask several questions.");
        }
    }
}
