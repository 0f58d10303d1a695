import { wholeNumber } from "../../../format/number";
import type { DonationsQuery } from "../../../gql/graphql";
import { nameIn } from "../../../text/naming";
import { textCell, type VisualTable } from "../../../visuals/VisualTable";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";
import { rowsWords } from "./words";

type Donation = NonNullable<NonNullable<DonationsQuery["donations"]>["nodes"]>[number];

const enumerated = ["channel", "product", "history", "ageBand"] as const;

/** Single donations as a table. */
export function donationTable(donations: readonly Donation[], { catalogue, language }: RecordsLook): VisualTable {
  const words = rowsWords[language];
  const { none } = recordsWords[language];
  return {
    columns: [
      { label: words.date },
      { label: words.number },
      { label: catalogue.key("district") },
      { label: catalogue.key("institution") },
      ...enumerated.map((name) => ({ label: catalogue.key(name) })),
      { label: `${catalogue.measure("volume")} (mL)`, numeric: true },
    ],
    rows: donations.map((donation) => ({
      key: donation.number,
      cells: [
        textCell(donation.donatedOn),
        textCell(donation.number),
        textCell(donation.district ? nameIn(donation.district, language) : none),
        textCell(donation.institution ? nameIn(donation.institution, language) : "–"),
        ...enumerated.map((name) => textCell(catalogue.value(name, donation[name]))),
        donation.product === "WHOLE_BLOOD"
          ? { text: wholeNumber(donation.volume, language), raw: donation.volume }
          : { text: "–", raw: null },
      ],
    })),
  };
}
