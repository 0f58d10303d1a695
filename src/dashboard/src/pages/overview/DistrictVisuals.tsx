import { figureBars } from "../../charts/figureBars";
import { partsBar, partsHeight } from "../../charts/partsBar";
import { rankPlaces } from "../../charts/rankPlaces";
import { rowsHeight } from "../../charts/rows";
import { tileMap, tileMapHeight } from "../../charts/tileMap";
import { spanWithUnit } from "../../format/comparison";
import { comparisonWords } from "../../format/comparisonWords";
import type { ReconciliationPartsFragment } from "../../gql/graphql";
import { Visual } from "../../visuals/Visual";
import { cityParts, partsTable } from "./cityParts";
import { districtBars, districtTable } from "./districtBars";
import { chosenMembers, type DistrictMember } from "./districtRows";
import { districtTiles } from "./districtTiles";
import type { Scene } from "./Scene";
import { SourcesButton } from "./SourcesButton";
import { shareRanks, sharesTable } from "./shareRanks";
import { visualTexts } from "./visualTexts";

interface DistrictVisualsProps {
  scene: Scene;
  members: readonly DistrictMember[];
  reconciliation: ReconciliationPartsFragment | undefined;
  /** Called with the code of a district that is clicked. */
  onSelect: (code: string) => void;
  onClear: () => void;
  onSources: () => void;
}

/** The districts: how much each gave, where they lie, what they leave of the city, and their shares of it. */
export function DistrictVisuals({ onSources, ...props }: DistrictVisualsProps) {
  return (
    <>
      <BarsVisual {...props} onSources={onSources} />
      <MapVisual {...props} />
      <PartsVisual {...props} />
      <SharesVisual {...props} />
    </>
  );
}

function BarsVisual({ scene, members, reconciliation, onSources, ...choosing }: DistrictVisualsProps) {
  const words = visualTexts[scene.language];
  const bars = districtBars(members, reconciliation, scene);
  return (
    <Visual
      name="district-volume"
      title={words.districts}
      note={
        <>
          {words.districtsNote} <SourcesButton label={scene.label("volume")} onSources={onSources} />
        </>
      }
      table={districtTable(members, reconciliation, scene)}
      chart={{ option: figureBars(bars, scene), height: rowsHeight(bars) }}
      {...choosing}
    />
  );
}

function MapVisual({ scene, members, onSelect, onClear }: Omit<DistrictVisualsProps, "onSources">) {
  const words = visualTexts[scene.language];
  const tiles = districtTiles(members, scene);
  return (
    <Visual
      name="district-map"
      title={words.map}
      note={words.mapNote}
      table={districtTable(members, undefined, scene)}
      chart={{ option: tileMap(tiles, scene), height: tileMapHeight(tiles) }}
      onSelect={onSelect}
      onClear={onClear}
    />
  );
}

function PartsVisual({ scene, members, reconciliation, onSelect, onClear }: Omit<DistrictVisualsProps, "onSources">) {
  if (reconciliation === undefined) return null;
  const { language } = scene;
  const words = visualTexts[language];
  const parts = cityParts(members, reconciliation, scene);
  const said = [
    comparisonWords[language].verdicts[reconciliation.verdict],
    ...(parts.gap === null ? [] : [words.partsNote(spanWithUnit(reconciliation.explained, language), parts.gap.text)]),
  ];
  return (
    <Visual
      name="city-parts"
      title={words.parts}
      note={said.join(" ")}
      table={partsTable(parts, scene)}
      chart={{ option: partsBar(parts, scene), height: partsHeight }}
      onSelect={onSelect}
      onClear={onClear}
    />
  );
}

function SharesVisual({ scene, members, onSelect, onClear }: Omit<DistrictVisualsProps, "onSources">) {
  const words = visualTexts[scene.language];
  const rows = shareRanks(chosenMembers(members), scene);
  return (
    <Visual
      name="district-shares"
      title={words.shares}
      note={words.sharesNote}
      table={sharesTable(chosenMembers(members), scene)}
      chart={{ option: rankPlaces(rows, scene), height: rowsHeight(rows) }}
      onSelect={onSelect}
      onClear={onClear}
    />
  );
}
