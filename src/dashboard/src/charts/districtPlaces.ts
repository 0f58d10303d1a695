/** Where a tile lies: columns from the west, rows from the north. */
export interface TilePlace {
  column: number;
  row: number;
}

// By the codes of GB/T 2260, roughly as the districts lie.
const places: Readonly<Record<string, TilePlace>> = {
  "440784": { column: 2, row: 0 },
  "440783": { column: 1, row: 1 },
  "440703": { column: 2, row: 1 },
  "440704": { column: 3, row: 1 },
  "440785": { column: 0, row: 2 },
  "440781": { column: 2, row: 2 },
  "440705": { column: 3, row: 2 },
};

/** The places of districts, in their order; those that the map does not know stand in rows below it. */
export function placesOf(codes: readonly string[]): TilePlace[] {
  const strangers = codes.filter((code) => !(code in places));
  return codes.map((code) => places[code] ?? placeBelow(strangers.indexOf(code)));
}

function placeBelow(index: number): TilePlace {
  return { column: index % 4, row: 3 + Math.floor(index / 4) };
}
