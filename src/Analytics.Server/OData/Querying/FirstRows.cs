using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Querying;

/// <summary>The first of some rows.</summary>
internal sealed class FirstRows(RowList rows, int count) : RowList
{
    public override int Count => count;

    public override IRowValues Values => rows.Values;

    public override void Show(int place) => rows.Show(place);
}
