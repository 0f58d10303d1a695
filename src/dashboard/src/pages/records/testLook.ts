import { Catalogue } from "../../catalogue/Catalogue";
import { paletteOf } from "../../charts/palette";
import type { FigureLike } from "../../format/figure";
import type { RecordsLook } from "./useLook";

/** A look for tests: English, light, and names where the model has no words. */
export const testLook: RecordsLook = {
  palette: paletteOf("light"),
  language: "EN",
  catalogue: new Catalogue({ semanticModel: { perspectives: [] } }),
};

/** An exact figure. */
export function exact(value: number, unit = "donations") {
  return { value, lower: value, upper: value, qualifier: "EXACT", status: "REPORTED", unit } satisfies FigureLike;
}

/** A figure of no records. */
export const missing = {
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  status: "MISSING",
  unit: "donations",
} satisfies FigureLike;
