using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Querying;

/// <summary>How many rows an answer has, and how many are left to those behind it.</summary>
/// <param name="Rows">The most rows of the answer.</param>
/// <param name="Top">The most rows of this answer and those behind it; null: all.</param>
internal sealed record PageSize(int Rows, int? Top)
{
    /// <summary>Whether rows that stand behind the answer are still asked for.</summary>
    public bool GoesOn => Top is null || Top > Rows;

    /// <param name="request">The request.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="mostRows">The most rows that whoever gives them can give at once.</param>
    /// <exception cref="ODataFault"><c>$top</c> is no number, or past the limit.</exception>
    public static PageSize Read(ODataRequest request, ODataOptions limits, int mostRows = int.MaxValue)
    {
        var top = request.Options.Rows(QueryOptions.Top);
        if (top > limits.MaxTop)
        {
            throw ODataFault.Bad(
                ODataCodes.TopTooLarge, QueryOptions.Top, $"'$top' is at most {limits.MaxTop}; leave it out to read all rows page by page, or filter.");
        }

        var page = Math.Min(Math.Min(request.Preferences.MaxPageSize ?? limits.PageSize, limits.PageSize), mostRows);
        return new PageSize(Math.Min(page, top ?? page), top);
    }
}
