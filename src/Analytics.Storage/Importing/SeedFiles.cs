namespace Analytics.Storage.Importing;

/// <summary>The files of the seed, each after those that it refers to.</summary>
internal static class SeedFiles
{
    public static SeedFile Sources { get; } =
        new("sources.csv", "key", "title", "title_en", "publisher", "published_on", "kind");

    public static SeedFile Cities { get; } = new("cities.csv", "code", "name", "name_en");

    public static SeedFile Districts { get; } = new("districts.csv", "code", "city", "name", "name_en", "kind");

    public static SeedFile Institutions { get; } =
        new("institutions.csv", "key", "name", "name_en", "kind", "district", "source");

    public static SeedFile Donors { get; } = new("donors.csv", "key", "name", "name_en", "source");

    public static SeedFile Statements { get; } = new(
        "statements.csv",
        "source", "section", "level", "subject", "metric", "definition", "period_kind", "period_start", "period_end",
        "printed", "qualifier", "value", "lower", "upper", "unit");

    public static SeedFile Awards { get; } = new(
        "awards.csv",
        "subject_level", "subject", "name", "name_en", "period_kind", "period_start", "period_end", "source", "section", "printed");

    public static SeedFile Populations { get; } = new(
        "populations.csv",
        "level", "subject", "period_kind", "instant", "printed", "qualifier", "value", "lower", "upper", "source");

    public static IReadOnlyList<SeedFile> All { get; } =
        [Sources, Cities, Districts, Institutions, Donors, Statements, Awards, Populations];

    public static int IndexOf(string name) => All.TakeWhile(file => file.Name != name).Count();
}
