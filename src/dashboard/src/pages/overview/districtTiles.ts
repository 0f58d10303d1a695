import type { Tile } from "../../charts/tileMap";
import { figureText } from "../../format/figure";
import { figureLines } from "../../format/figureLines";
import type { DistrictMember } from "./districtRows";
import type { Scene } from "./Scene";

/** The tiles of the districts. */
export function districtTiles(members: readonly DistrictMember[], { language }: Scene): Tile[] {
  return members.map(({ key, name, volume, chosen }) => ({
    key,
    name,
    chosen,
    value: volume.value,
    text: figureText(volume, language),
    lines: figureLines(name, volume, volume.sources, language),
  }));
}
