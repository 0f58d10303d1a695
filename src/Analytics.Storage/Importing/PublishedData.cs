using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The rows that an import puts in place of the old ones. Keys are set, so that the same files give the same keys.</summary>
internal sealed class PublishedData
{
    public List<Source> Sources { get; } = [];

    public List<City> Cities { get; } = [];

    public List<District> Districts { get; } = [];

    public List<Institution> Institutions { get; } = [];

    public List<Donor> Donors { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Award> Awards { get; } = [];

    public List<Population> Populations { get; } = [];

    public List<Observation> Observations { get; } = [];

    public List<ObservationOrigin> Origins { get; } = [];

    public List<Year> Years { get; } = [];

    public int Rows { get; set; }
}
