import type { ChartOption } from "./ChartOption";
import { placesOf, type TilePlace } from "./districtPlaces";
import type { Look } from "./Look";
import type { Palette } from "./palette";
import type { ChartRow } from "./rows";
import { areaOf } from "./rows";
import { type Area, groupShape, hatchedShape, type Shape, textShape } from "./shapes";

/** A district as a tile. */
export interface Tile extends ChartRow {
  key: string;
  value: number | null;
}

const columns = 4;
const rowPixels = 118;

/** Pixels that the tiles take. */
export function tileMapHeight(tiles: readonly Tile[]): number {
  const rows = placesOf(tiles.map((tile) => tile.key)).map((place) => place.row + 1);
  return Math.max(1, ...rows) * rowPixels;
}

/** Districts as tiles about where they lie; the more one stands out, the more, from zero on; hatched: not published. */
export function tileMap(tiles: readonly Tile[], look: Look): ChartOption {
  const places = placesOf(tiles.map((tile) => tile.key));
  const most = Math.max(...tiles.map((tile) => tile.value ?? 0));
  return {
    grid: { left: 2, right: 2, top: 2, bottom: 2 },
    xAxis: { type: "value", show: false, min: 0, max: 1 },
    yAxis: { type: "value", show: false, min: 0, max: 1 },
    tooltip: { trigger: "item" },
    series: {
      type: "custom",
      data: tiles.map(({ key, lines, value }) => ({ value: [0, 0, value], key, lines })),
      renderItem: (params) => {
        const tile = tiles[params.dataIndex];
        const place = places[params.dataIndex];
        return tile && place && drawTile(tile, cellOf(place, areaOf(params)), most, look);
      },
    },
  };
}

function cellOf({ column, row }: TilePlace, area: Area): Area {
  const width = area.width / columns;
  return { x: area.x + column * width + 3, y: area.y + row * rowPixels + 3, width: width - 6, height: rowPixels - 6 };
}

function drawTile(tile: Tile, cell: Area, most: number, { palette }: Look): Shape {
  const shade = tile.value === null ? null : shadeOf(tile.value, most, palette);
  const ground =
    shade === null ? hatchedShape(cell, palette.line, palette) : tileShape(cell, shade.fill, tile.chosen, palette);
  const fill = shade?.ink ?? palette.ink;
  const middle = cell.x + cell.width / 2;
  const look = { fill, align: "center", width: cell.width - 8, overflow: "break", size: 12 } as const;
  const name = tile.chosen === true ? `✓ ${tile.name}` : tile.name;
  return groupShape([
    ground,
    ...outline(cell, tile.chosen, palette),
    textShape(name, middle, cell.y + 20, { ...look, bold: true }),
    textShape(tile.text, middle, cell.y + 60, look),
  ]);
}

function tileShape(cell: Area, fill: string, chosen: boolean | null, palette: Palette): Shape {
  const stroke = chosen === false ? palette.line : palette.unchosen;
  return { type: "rect", shape: { ...cell, r: 6 }, style: { fill, stroke, lineWidth: 1 } };
}

function outline(cell: Area, chosen: boolean | null, palette: Palette): Shape[] {
  if (chosen !== true) return [];
  return [
    {
      type: "rect",
      silent: true,
      shape: { ...cell, r: 6 },
      style: { fill: "none", stroke: palette.ink, lineWidth: 3 },
    },
  ];
}

/** The step of the scale that a value falls on, and the colour of text upon it. */
export function shadeOf(value: number, most: number, { scale, ground, ink }: Palette): { fill: string; ink: string } {
  const step = most > 0 ? Math.min(scale.length - 1, Math.floor((value / most) * scale.length)) : 0;
  return { fill: scale[step] ?? ground, ink: step >= 3 ? ground : ink };
}
