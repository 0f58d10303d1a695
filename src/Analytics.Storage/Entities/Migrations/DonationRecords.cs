using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

/// <summary>Donation records: batches, donors by pseudonym, donations, and the view of both from which analysis reads.</summary>
[DbContext(typeof(AnalyticsDbContext))]
[Migration("20261127000000_DonationRecords")]
internal sealed partial class DonationRecords : Migration
{
    private const string View =
        """
        CREATE VIEW recorded_donations AS
        SELECT d.id, d.donor_id, d.donated_on, d.district_id, d.institution_id, d.channel, d.product, d.volume, d.therapeutic_units,
               d.dose, d.history, d.age, d.age_band, r.sex, r.abo, r.rh
        FROM donations AS d JOIN donor_records AS r ON r.id = d.donor_id
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateBatches(migrationBuilder);
        CreateDonors(migrationBuilder);
        CreateDonations(migrationBuilder);
        migrationBuilder.Sql(View);
    }

    private static void CreateBatches(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "donation_batches",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                content_hash = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: true),
                imported_at = table.Column<DateTime>(nullable: false),
                rows = table.Column<int>(nullable: false),
                covers_from = table.Column<DateOnly>(nullable: false),
                covers_to = table.Column<DateOnly>(nullable: false),
                is_synthetic = table.Column<bool>(nullable: false),
                undone_at = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_donation_batches", row => row.id);
                table.CheckConstraint("ck_donation_batches_days", "covers_from <= covers_to");
            });
        builder.CreateIndex("ix_donation_batches_content_hash", "donation_batches", "content_hash");
    }

    private static void CreateDonors(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "donor_records",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                pseudonym = table.Column<string>(nullable: false),
                sex = table.Column<string>(nullable: false),
                birth_year = table.Column<int>(nullable: true),
                abo = table.Column<string>(nullable: false),
                rh = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_donor_records", row => row.id));
        builder.CreateIndex("ix_donor_records_pseudonym", "donor_records", "pseudonym", unique: true);
    }
}
