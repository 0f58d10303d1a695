using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateObservations(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "observations",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                subject_kind = table.Column<string>(nullable: false),
                city_id = table.Column<int>(nullable: true),
                district_id = table.Column<int>(nullable: true),
                institution_id = table.Column<int>(nullable: true),
                donor_id = table.Column<int>(nullable: true),
                metric = table.Column<string>(nullable: false),
                definition = table.Column<string>(nullable: false),
                period_kind = table.Column<string>(nullable: false),
                period_start = table.Column<DateOnly>(nullable: true),
                period_end = table.Column<DateOnly>(nullable: true),
                year_id = table.Column<int>(nullable: true),
                value = table.Column<long>(nullable: true),
                qualifier = table.Column<string>(nullable: false),
                lower = table.Column<long>(nullable: true),
                upper = table.Column<long>(nullable: true),
                unit = table.Column<string>(nullable: false),
                status = table.Column<string>(nullable: false),
                has_conflict = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_observations", row => row.id);
                table.ForeignKey("fk_observations_cities_city_id", row => row.city_id, "cities", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_observations_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_observations_institutions_institution_id", row => row.institution_id, "institutions", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_observations_donors_donor_id", row => row.donor_id, "donors", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_observations_years_year_id", row => row.year_id, "years", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_observations_subject", InitialChecks.OneOfFour);
                table.CheckConstraint("ck_observations_bounds", InitialChecks.Bounds);
                table.CheckConstraint("ck_observations_period", InitialChecks.Period);
            });
        builder.CreateIndex("ix_observations_metric_year_id", "observations", ["metric", "year_id"]);
        builder.CreateIndex("ix_observations_city_id", "observations", "city_id");
        builder.CreateIndex("ix_observations_district_id", "observations", "district_id");
        builder.CreateIndex("ix_observations_institution_id", "observations", "institution_id");
        builder.CreateIndex("ix_observations_donor_id", "observations", "donor_id");
        builder.CreateIndex("ix_observations_year_id", "observations", "year_id");
    }

    private static void CreateObservationOrigins(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "observation_origins",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                observation_id = table.Column<int>(nullable: false),
                origin_id = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_observation_origins", row => row.id);
                table.ForeignKey("fk_observation_origins_observations_observation_id", row => row.observation_id, "observations", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_observation_origins_observations_origin_id", row => row.origin_id, "observations", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_observation_origins_other", "observation_id <> origin_id");
            });
        builder.CreateIndex("ix_observation_origins_observation_id_origin_id", "observation_origins", ["observation_id", "origin_id"], unique: true);
        builder.CreateIndex("ix_observation_origins_origin_id", "observation_origins", "origin_id");
    }
}
