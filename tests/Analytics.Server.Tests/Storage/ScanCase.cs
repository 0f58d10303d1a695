using Analytics.Semantics.Engines;

namespace Analytics.Server.Tests.Storage;

/// <summary>A scan with its answer found another way.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Where">The same as a condition of SQL, without the level.</param>
/// <param name="Level">The level.</param>
/// <param name="Restrictions">The restrictions.</param>
internal sealed record ScanCase(int Rows, string Where, string Level, params Restriction[] Restrictions)
{
    public FigureScan Scan(string fact) => new(fact, Level, Restrictions);
}
