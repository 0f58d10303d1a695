import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
import { graphql } from "../dist/gql";

export const volumeByDistrict = graphql(`
  query VolumeByDistrict($where: PublishedFilterInput) {
    published(where: $where) {
      rows {
        by { year district { code nameEn } }
        volume { value lower upper qualifier status growth { value comparable } }
      }
      notices { code message }
    }
  }
`);

export const asked: VariablesOf<typeof volumeByDistrict> = { where: { year: { eq: 2023 } } };

export function widest(answer: ResultOf<typeof volumeByDistrict>): number | null {
  const widths = (answer.published?.rows ?? []).map(({ volume }) =>
    volume.lower == null || volume.upper == null ? null : volume.upper - volume.lower);
  return widths.reduce<number | null>((most, width) => (width === null || (most !== null && most >= width) ? most : width), null);
}
