import { growthText, rankText } from "../../format/comparison";
import { boundsText, figureText } from "../../format/figure";
import type { Language } from "../../gql/graphql";
import type { TableCell, TableColumn, VisualTable } from "../../visuals/VisualTable";
import type { AnswerColumns, FigureColumn, KeyColumn } from "./answerColumns";
import { keyOrder, keyText, keyValue, type Reading } from "./keyText";
import { exploreWords } from "./words";

type Row = readonly unknown[];

/** An answer as rows that people read. */
export function toVisualTable(
  { keys, figures }: AnswerColumns,
  rows: readonly Row[],
  order: string | null,
  reading: Reading,
): VisualTable {
  const whole = { text: exploreWords[reading.language].whole, raw: null };
  return {
    columns: [
      ...(keys.length === 0 ? [{ label: "" }] : keys.map((key) => keyHeading(key, order, reading))),
      ...figures.map((figure) => figureHeading(figure, order, reading)),
    ],
    rows: rows.map((row, index) => ({
      key: keys.length === 0 ? String(index) : rowKey(keys, row),
      cells: [
        ...(keys.length === 0 ? [whole] : keys.map((key) => keyCell(key, row, reading))),
        ...figures.map((figure) => figureCell(figure, row, reading.language)),
      ],
    })),
  };
}

/** What tells a row from the others: its keys' values; see `valuesOf`. */
export function rowKey(keys: readonly KeyColumn[], row: Row): string {
  return keys.map((key) => keyValue(key, row)).join(",");
}

/** The keys' values of a row, from what tells it from the others. */
export function valuesOf(rowKey: string): string[] {
  return rowKey.split(",");
}

/** What a figure's column is called, without its unit. */
export function figureName(figure: FigureColumn, { catalogue, language }: Reading): string {
  const measure = catalogue.measure(figure.measure);
  return figure.comparison === null ? measure : exploreWords[language].compared(measure, figure.comparison);
}

/** A figure of a row as a person says it, without its unit. */
export function figureSaid(figure: FigureColumn, row: Row, language: Language): string {
  if (figure.comparison === "rank") return rankText(figure.place(row), language);
  const { unit: _unit, ...said } = figure.figure(row);
  const signed = figure.comparison === "growth" || figure.comparison === "change";
  return signed || said.reason !== null ? growthText(said, language) : figureText(said, language);
}

function keyHeading(key: KeyColumn, order: string | null, reading: Reading): TableColumn {
  return heading(reading.catalogue.key(key.name), keyOrder(key, reading.language), order);
}

function figureHeading(figure: FigureColumn, order: string | null, reading: Reading): TableColumn {
  const name = figureName(figure, reading);
  const label = figure.unit === null ? name : exploreWords[reading.language].inUnit(name, figure.unit);
  const path = `${figure.name}.${figure.comparison === "rank" ? "best" : "value"}`;
  return { ...heading(label, path, order), numeric: true };
}

function heading(label: string, path: string, order: string | null): TableColumn {
  if (order === path) return { label, order: path, ordered: "ascending" };
  return order === `-${path}` ? { label, order: path, ordered: "descending" } : { label, order: path };
}

function keyCell(key: KeyColumn, row: Row, reading: Reading): TableCell {
  return { text: keyText(key, row, reading), raw: key.isMember ? keyText(key, row, reading) : keyValue(key, row) };
}

function figureCell(figure: FigureColumn, row: Row, language: Language): TableCell {
  const said = figure.figure(row);
  const bounds = said.value === null || figure.comparison === "rank" ? null : boundsText(said, language);
  return { text: figureSaid(figure, row, language), raw: said.value, note: bounds };
}

/** How the rows are ordered after a press on a heading: figures from the largest first, keys from the smallest. */
export function nextOrder(order: string | null, path: string): string {
  const isFigure = /\.(value|best)$/.test(path);
  if (order === path) return `-${path}`;
  if (order === `-${path}`) return path;
  return isFigure && !path.endsWith(".best") ? `-${path}` : path;
}
