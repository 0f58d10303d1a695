using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

/// <summary>The first schema: places, participants, documents, statements, observations, awards, residents.</summary>
[DbContext(typeof(AnalyticsDbContext))]
[Migration("20261122000000_Initial")]
internal sealed partial class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateCities(migrationBuilder);
        CreateDistricts(migrationBuilder);
        CreateSources(migrationBuilder);
        CreateInstitutions(migrationBuilder);
        CreateDonors(migrationBuilder);
        CreateYears(migrationBuilder);
        CreateImportBatches(migrationBuilder);
        CreateObservations(migrationBuilder);
        CreateObservationOrigins(migrationBuilder);
        CreateStatements(migrationBuilder);
        CreateAwards(migrationBuilder);
        CreatePopulations(migrationBuilder);
    }
}
