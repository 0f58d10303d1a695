import { growthText } from "../../format/comparison";
import { type FigureLike, figureText, figureWithUnit } from "../../format/figure";
import type { GrowthPartsFragment, Language } from "../../gql/graphql";
import type { TableCell } from "../../visuals/VisualTable";
import { recordsWords } from "./words";

/** A figure of records as a person says it, with its unit; undefined and missing ones are of no records. */
export function sayFigure(figure: FigureLike | undefined, language: Language): string {
  return isThere(figure) ? figureWithUnit(figure, language) : recordsWords[language].missing;
}

/** Growth with its sign, or why there is none. */
export function sayGrowth(growth: GrowthPartsFragment, language: Language): string {
  return growthText(growth, language);
}

/** The same without its unit, which stands elsewhere; a percentage keeps its sign. */
export function sayCount(figure: FigureLike | undefined, language: Language): string {
  if (!isThere(figure)) return recordsWords[language].missing;
  return figure.unit === "%" ? figureWithUnit(figure, language) : figureText(figure, language);
}

/** A cell of a figure; its unit stands in the column's heading. */
export function figureCell(figure: FigureLike | undefined, language: Language): TableCell {
  return { text: sayCount(figure, language), raw: figure?.value ?? null };
}

/** Growth in a sentence: on the year before, or why there is none. */
export function tellGrowth(growth: GrowthPartsFragment, language: Language): string {
  const text = sayGrowth(growth, language);
  const words = recordsWords[language];
  return growth.reason === null ? words.overYear(text) : words.noGrowth(text);
}

/** A cell of growth. */
export function growthCell(growth: GrowthPartsFragment | undefined, language: Language): TableCell {
  return growth === undefined
    ? { text: recordsWords[language].missing, raw: null }
    : { text: sayGrowth(growth, language), raw: growth.value };
}

/** Whether there is anything to say of a figure. */
export function isThere(figure: FigureLike | undefined): figure is FigureLike {
  return figure !== undefined && figure.status !== "MISSING";
}
