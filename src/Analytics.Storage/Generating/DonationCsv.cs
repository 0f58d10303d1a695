namespace Analytics.Storage.Generating;

/// <summary>Writes synthetic donations as the CSV that is imported: UTF-8, LF, one header row, every row marked synthetic.</summary>
public static class DonationCsv
{
    /// <summary>The header row.</summary>
    public const string Header =
        "donation,donor,date,district,institution,channel,product,volume_ml,therapeutic_units,first_time,sex,birth_year,abo,rh,synthetic";

    private const int DonationDigits = 9;
    private const int DonorDigits = 8;

    /// <summary>Generates and writes; what was written is complete unless it throws.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static void Write(Stream stream, GeneratorOptions options, CancellationToken cancellation)
    {
        var words = new DonationWords(DonationGenerator.DistrictCodes, DonationGenerator.InstitutionKeys);
        var line = new CsvLine(stream);
        line.Put(Header);
        line.End();
        foreach (var donation in DonationGenerator.Generate(options, DonationGenerator.DistrictCodes, DonationGenerator.InstitutionKeys))
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(line, words, donation);
        }

        line.Flush();
    }

    private static void WriteRow(CsvLine line, DonationWords words, in GeneratedDonation donation)
    {
        line.PutKey('S', donation.Number, DonationDigits);
        line.PutKey('P', donation.Donor, DonorDigits);
        line.PutDay(donation.Day);
        line.PutWord(words.District(donation.District));
        line.PutWord(words.Institution(donation.Institution));
        line.PutWord(words.Channel(donation.Channel));
        line.PutWord(words.Product(donation.Product));
        line.PutNumber(donation.Volume);
        line.PutNumber(donation.TherapeuticUnits);
        line.PutWord(donation.IsFirst ? "true"u8 : "false"u8);
        line.PutWord(words.Sex(donation.Sex));
        line.PutNumber(donation.BirthYear);
        line.PutWord(words.Abo(donation.Abo));
        line.PutWord(words.Rh(donation.Rh));
        line.Put("true");
        line.End();
    }
}
