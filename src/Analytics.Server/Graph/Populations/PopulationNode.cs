using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Years;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Populations;

[ObjectType<Population>]
internal static class PopulationNode
{
    public static void Configure(IObjectTypeDescriptor<Population> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(population => population.Id);
        descriptor.Field(population => population.SubjectKind);
        descriptor.Field(population => population.Instant);
        descriptor.Field(population => population.Value);
        descriptor.Field(population => population.Qualifier);
        descriptor.Field(population => population.Lower);
        descriptor.Field(population => population.Upper);
        descriptor.Field(population => population.Printed);
    }

    [NodeResolver]
    public static Task<Population?> GetByIdAsync(int id, PopulationByIdDataLoader populations, CancellationToken cancellationToken) =>
        populations.LoadAsync(id, cancellationToken);

    /// <summary>The unit of value and bounds: always PERSONS.</summary>
    public static Unit GetUnit() => Unit.Persons;

    /// <summary>Where the residents live.</summary>
    [GraphQLNonNullType]
    public static async Task<ISubject?> GetSubjectAsync(
        [Parent(nameof(Population.CityId) + " " + nameof(Population.DistrictId))] Population population,
        CityByIdDataLoader cities,
        DistrictByIdDataLoader districts,
        CancellationToken cancellationToken) =>
        population.CityId is { } city
            ? await cities.LoadAsync(city, cancellationToken)
            : await districts.LoadAsync(population.DistrictId!.Value, cancellationToken);

    /// <summary>The calendar year of the date.</summary>
    [GraphQLNonNullType]
    public static Task<Year?> GetYearAsync(
        [Parent(nameof(Population.YearId))] Population population, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        years.LoadAsync(population.YearId, cancellationToken);

    /// <summary>The document that prints it.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Population.SourceId))] Population population, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(population.SourceId, cancellationToken);
}
