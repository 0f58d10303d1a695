using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The one unit in which each metric is kept.</summary>
internal static class MetricUnits
{
    public static Unit Of(Metric metric) => metric switch
    {
        Metric.Volume => Unit.Millilitres,
        Metric.Donations => Unit.Donations,
        Metric.Donors or Metric.StemCellSamples => Unit.Persons,
        Metric.Drives => Unit.Drives,
        Metric.TherapeuticUnits => Unit.TherapeuticUnits,
        Metric.StemCellDonations or Metric.TransfusionInfections => Unit.Cases,
        Metric.YearsDonating or Metric.YearsWithoutInfection => Unit.Years,
        Metric.VoluntaryShare or Metric.VolumeGrowth or Metric.DonationsGrowth => Unit.Percent,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "The metric has no unit."),
    };
}
