import type { DistrictRowFragment } from "../../gql/graphql";
import { nameIn } from "../../text/naming";
import { chosenOf, type Scene } from "./Scene";

/** A district and its volume. */
export interface DistrictMember {
  key: string;
  name: string;
  volume: DistrictRowFragment["volume"];
  /** True: chosen; false: others are; null: none is. */
  chosen: boolean | null;
}

/** The districts of an answer, in its order; figures of no known district are none of theirs. */
export function districtMembers(rows: readonly DistrictRowFragment[], scene: Scene): DistrictMember[] {
  return rows.flatMap(({ by: { district }, volume }) =>
    district === null
      ? []
      : [
          {
            key: district.code,
            name: nameIn(district, scene.language),
            volume,
            chosen: chosenOf(district.code, scene),
          },
        ],
  );
}

/** The districts that are chosen; all where none is. */
export function chosenMembers(members: readonly DistrictMember[]): DistrictMember[] {
  return members.filter((member) => member.chosen !== false);
}
