using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Importing.Records;

/// <summary>Makes a record of the cells of a row.</summary>
internal sealed class RecordRowReader(RecordCells cells, RecordPlaces places, RecordLimits limits)
{
    private bool? _isSynthetic;

    /// <summary>Null where a cell is at fault.</summary>
    public RecordRow? Read()
    {
        var day = ReadDay();
        var product = cells.Word<BloodProduct>(RecordColumn.Product);
        var row = new RecordRow
        {
            Line = cells.Line,
            Number = cells.Key(RecordColumn.Donation, "a number"),
            Pseudonym = cells.Key(RecordColumn.Donor, "a pseudonym"),
            Day = day,
            DistrictId = cells.Place(RecordColumn.District, places.Districts, "district"),
            InstitutionId = cells.Place(RecordColumn.Institution, places.Institutions, "institution"),
            Channel = cells.Word<DonationChannel>(RecordColumn.Channel),
            Product = product,
            Volume = cells.Whole(RecordColumn.VolumeMl) ?? 0,
            Units = cells.Millionths(RecordColumn.TherapeuticUnits),
            History = cells.Flag(RecordColumn.FirstTime) ? DonorHistory.FirstTime : DonorHistory.Repeat,
            Sex = WordOr(RecordColumn.Sex, Sex.Unknown),
            BirthYear = ReadBirthYear(day),
            Abo = WordOr(RecordColumn.Abo, AboGroup.Unknown),
            Rh = WordOr(RecordColumn.Rh, RhFactor.Unknown),
            IsSynthetic = ReadSynthetic(),
        };
        if (cells.IsSound)
        {
            CheckAmounts(row);
        }

        return cells.IsSound ? row : null;
    }

    private TEnum WordOr<TEnum>(RecordColumn column, TEnum unknown)
        where TEnum : struct, Enum => cells.IsEmpty(column) ? unknown : cells.Word<TEnum>(column);

    private DateOnly ReadDay()
    {
        var day = cells.Day(RecordColumn.Date);
        if (day == default)
        {
            return day;
        }

        if (day.Year < RecordLimits.FirstYear || day.Year > limits.ThisYear)
        {
            cells.Fault(RecordColumn.Date, $"the year {day.Year} is not from {RecordLimits.FirstYear} to {limits.ThisYear}", "correct the date");
        }
        else if (day < limits.From || day > limits.To)
        {
            cells.Fault(RecordColumn.Date, FormattableString.Invariant($"{day:yyyy-MM-dd} is outside the days declared"), "correct the date, or --from and --to");
        }

        return day;
    }

    private int? ReadBirthYear(DateOnly day)
    {
        var year = cells.Whole(RecordColumn.BirthYear);
        var latest = day == default ? limits.ThisYear : day.Year;
        if (cells.IsSound && (year < RecordLimits.FirstYearOfBirth || year > latest))
        {
            cells.Fault(
                RecordColumn.BirthYear,
                $"{year} is not from {RecordLimits.FirstYearOfBirth} to {latest}, the year of the donation",
                "correct it, or leave the field empty");
        }

        return year;
    }

    private bool ReadSynthetic()
    {
        var isSynthetic = !cells.IsEmpty(RecordColumn.Synthetic) && cells.Flag(RecordColumn.Synthetic);
        if (isSynthetic != (_isSynthetic ??= isSynthetic))
        {
            cells.Fault(RecordColumn.Synthetic, "the rows above say otherwise", "keep generated and real records in files of their own");
        }

        return isSynthetic;
    }

    private void CheckAmounts(RecordRow row)
    {
        if (row is { Product: BloodProduct.WholeBlood, Volume: 0 or > RecordLimits.MostWholeBlood })
        {
            cells.Fault(
                RecordColumn.VolumeMl,
                $"{row.Volume} mL is no volume of whole blood",
                $"write 1 to {RecordLimits.MostWholeBlood}, or another product");
        }

        if (row.Product == BloodProduct.Platelets && row.Units == 0)
        {
            cells.Fault(RecordColumn.TherapeuticUnits, "platelets without a therapeutic unit", "write more than 0, or another product");
        }

        if (row.Product != BloodProduct.Platelets && row.Units > 0)
        {
            cells.Fault(RecordColumn.TherapeuticUnits, "therapeutic units of what is not platelets", "leave the field empty, or write PLATELETS as product");
        }
    }
}
