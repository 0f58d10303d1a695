using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Entities;

/// <summary>Keys, links and checks of the entities that their names alone do not say.</summary>
internal static class EntityShape
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<City>().HasIndex(city => city.Code).IsUnique();
        model.Entity<District>().HasIndex(district => district.Code).IsUnique();
        model.Entity<Institution>().HasIndex(institution => institution.Key).IsUnique();
        model.Entity<Donor>().HasIndex(donor => donor.Key).IsUnique();
        model.Entity<Source>().HasIndex(source => source.Key).IsUnique();
        model.Entity<StatisticsFile>().HasIndex(file => file.ContentHash).IsUnique();
        ShapeYear(model);
        ShapeStatement(model);
        ShapeObservation(model);
        ShapeAward(model);
        ShapePopulation(model);
        RecordShape.Apply(model);
        KeepRowsThatAreReferred(model);
    }

    private static void ShapeYear(ModelBuilder model)
    {
        var year = model.Entity<Year>();
        year.Property(row => row.Id).ValueGeneratedNever();
        year.HasIndex(row => row.Number).IsUnique();
        year.ToTable(table => table.HasCheckConstraint("ck_years_id", "id = number"));
    }

    private static void ShapeStatement(ModelBuilder model)
    {
        var statement = model.Entity<Statement>();
        statement.ComplexProperty(row => row.Period);
        statement.HasOne(row => row.Batch).WithMany(batch => batch.Statements);
        statement.HasIndex(row => new { row.Metric, row.YearId });
        statement.ToTable(table =>
        {
            table.HasCheckConstraint("ck_statements_subject", SubjectChecks.OneOfFour);
            table.HasCheckConstraint("ck_statements_bounds", FigureChecks.Bounds);
            table.HasCheckConstraint("ck_statements_period", FigureChecks.Period);
        });
    }

    private static void ShapeObservation(ModelBuilder model)
    {
        var observation = model.Entity<Observation>();
        observation.ComplexProperty(row => row.Period);
        observation.HasIndex(row => new { row.Metric, row.YearId });
        observation.ToTable(table =>
        {
            table.HasCheckConstraint("ck_observations_subject", SubjectChecks.OneOfFour);
            table.HasCheckConstraint("ck_observations_bounds", FigureChecks.Bounds);
            table.HasCheckConstraint("ck_observations_period", FigureChecks.Period);
        });
        var origin = model.Entity<ObservationOrigin>();
        origin.HasOne(row => row.Observation).WithMany(row => row.Origins);
        origin.HasOne(row => row.Origin).WithMany();
        origin.HasIndex(row => new { row.ObservationId, row.OriginId }).IsUnique();
        origin.ToTable(table => table.HasCheckConstraint("ck_observation_origins_other", "observation_id <> origin_id"));
    }

    private static void ShapeAward(ModelBuilder model)
    {
        var award = model.Entity<Award>();
        award.ComplexProperty(row => row.Period);
        award.ToTable(table =>
        {
            table.HasCheckConstraint("ck_awards_subject", SubjectChecks.OneOfFour);
            table.HasCheckConstraint("ck_awards_period", FigureChecks.Period);
        });
    }

    private static void ShapePopulation(ModelBuilder model) => model.Entity<Population>().ToTable(table =>
    {
        table.HasCheckConstraint("ck_populations_subject", SubjectChecks.OneOfTwo);
        table.HasCheckConstraint("ck_populations_bounds", FigureChecks.Bounds);
    });

    private static void KeepRowsThatAreReferred(ModelBuilder model)
    {
        foreach (var link in model.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
        {
            link.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
