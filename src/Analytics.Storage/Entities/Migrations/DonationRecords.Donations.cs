using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class DonationRecords
{
    private static void CreateDonations(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "donations",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                number = table.Column<string>(nullable: false),
                donor_id = table.Column<int>(nullable: false),
                donated_on = table.Column<DateOnly>(nullable: false),
                district_id = table.Column<int>(nullable: true),
                institution_id = table.Column<int>(nullable: true),
                channel = table.Column<string>(nullable: false),
                product = table.Column<string>(nullable: false),
                volume = table.Column<int>(nullable: false),
                therapeutic_units = table.Column<long>(nullable: false),
                dose = table.Column<string>(nullable: false),
                history = table.Column<string>(nullable: false),
                age = table.Column<int>(nullable: true),
                age_band = table.Column<string>(nullable: false),
                batch_id = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_donations", row => row.id);
                table.ForeignKey("fk_donations_donor_records_donor_id", row => row.donor_id, "donor_records", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_donations_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_donations_institutions_institution_id", row => row.institution_id, "institutions", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_donations_donation_batches_batch_id", row => row.batch_id, "donation_batches", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_donations_amounts", "volume >= 0 AND therapeutic_units >= 0");
            });
        builder.CreateIndex("ix_donations_number", "donations", "number", unique: true);
        builder.CreateIndex("ix_donations_donor_id", "donations", "donor_id");
        builder.CreateIndex("ix_donations_donated_on", "donations", "donated_on");
        builder.CreateIndex("ix_donations_district_id_donated_on_volume", "donations", ["district_id", "donated_on", "volume"]);
        builder.CreateIndex("ix_donations_institution_id", "donations", "institution_id");
        builder.CreateIndex("ix_donations_batch_id", "donations", "batch_id");
    }
}
