using System.Text;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Generating;

/// <summary>The words of a row as UTF-8.</summary>
internal sealed class DonationWords(IReadOnlyList<string> districtCodes, IReadOnlyList<string> institutionKeys)
{
    private readonly byte[][] _districts = Bytes(districtCodes);
    private readonly byte[][] _institutions = Bytes(institutionKeys);
    private readonly byte[][] _channels = Bytes(UpperSnake<DonationChannel>.All);
    private readonly byte[][] _products = Bytes(UpperSnake<BloodProduct>.All);
    private readonly byte[][] _sexes = Bytes(UpperSnake<Sex>.All);
    private readonly byte[][] _groups = Bytes(UpperSnake<AboGroup>.All);
    private readonly byte[][] _factors = Bytes(UpperSnake<RhFactor>.All);

    public ReadOnlySpan<byte> District(int place) => place < 0 ? [] : _districts[place];

    public ReadOnlySpan<byte> Institution(int place) => place < 0 ? [] : _institutions[place];

    public ReadOnlySpan<byte> Channel(DonationChannel channel) => _channels[(int)channel];

    public ReadOnlySpan<byte> Product(BloodProduct product) => _products[(int)product];

    public ReadOnlySpan<byte> Sex(Sex sex) => _sexes[(int)sex];

    public ReadOnlySpan<byte> Abo(AboGroup abo) => _groups[(int)abo];

    public ReadOnlySpan<byte> Rh(RhFactor rh) => _factors[(int)rh];

    private static byte[][] Bytes(IEnumerable<string> words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}
