using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Donors;
using Analytics.Server.Graph.Institutions;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Subjects;
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
    public static Task<ISubject?> GetSubjectAsync(
        [Parent(SubjectLoading.RequiresOfPlace)] Population population,
        CityByIdDataLoader cities,
        DistrictByIdDataLoader districts,
        InstitutionByIdDataLoader institutions,
        DonorByIdDataLoader donors,
        CancellationToken cancellationToken) =>
        SubjectLoading.LoadAsync(population, cities, districts, institutions, donors, cancellationToken);

    /// <summary>The city that it is on; null for any other subject.</summary>
    public static Task<City?> GetCityAsync(
        [Parent(nameof(Population.CityId))] Population population, CityByIdDataLoader cities, CancellationToken cancellationToken) =>
        population.CityId is { } id ? cities.LoadAsync(id, cancellationToken) : Task.FromResult<City?>(null);

    /// <summary>The district that it is on; null for any other subject.</summary>
    public static Task<District?> GetDistrictAsync(
        [Parent(nameof(Population.DistrictId))] Population population, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        population.DistrictId is { } id ? districts.LoadAsync(id, cancellationToken) : Task.FromResult<District?>(null);

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
