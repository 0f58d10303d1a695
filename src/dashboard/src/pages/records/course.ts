import type { ChartOption } from "../../charts/ChartOption";
import { columnsOption } from "../../charts/columns";
import type { FigureLike } from "../../format/figure";
import type { GrowthPartsFragment, RecordsQuery } from "../../gql/graphql";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { figureCell, growthCell, sayFigure, tellGrowth } from "./sayFigure";
import { levelOf } from "./timePath";
import { shortTime, timeText } from "./timeText";
import type { RecordsLook } from "./useLook";
import { recordsWords } from "./words";

type CourseRow = NonNullable<RecordsQuery["trend"]>["rows"][number];

/** A period of the trend. */
export interface CoursePoint {
  time: string;
  figure: FigureLike;
  previous: FigureLike;
  growth: GrowthPartsFragment;
  /** undefined: of a measure that adds up over no periods. */
  average: FigureLike | undefined;
  soFar: FigureLike | undefined;
}

/** The periods of the trend. */
export function courseOf(rows: readonly CourseRow[]): CoursePoint[] {
  return rows.flatMap((row) => {
    const { year, quarter, month, day } = row.by;
    const time = year === undefined || year === null ? (quarter ?? month ?? day) : String(year);
    const additive = row.donations ?? row.volume;
    const figure = additive ?? row.donors;
    const soFar = row.donationsSoFar ?? row.volumeSoFar ?? row.donorsSoFar;
    if (time === undefined || time === null || figure === undefined) return [];
    return [
      { time, figure, previous: figure.previous, growth: figure.growth, average: additive?.movingAverage, soFar },
    ];
  });
}

/** What the trend is called: its measure, and how many periods its average spans. */
export interface CourseLabels {
  figure: string;
  periods: number;
}

/** Draws the trend: bars, with the year before and the moving average over them. */
export function courseOption(
  points: readonly CoursePoint[],
  chosen: string | null,
  look: RecordsLook,
  labels: CourseLabels,
): ChartOption {
  const { language } = look;
  const words = recordsWords[language];
  const anyChosen = points.some((point) => point.time === chosen);
  const averaged = points.some((point) => point.average !== undefined);
  return columnsOption(
    {
      categories: points.map((point) => shortTime(point.time, language)),
      lines: points.map((point) => linesOf(point, look, labels)),
      bars: [
        {
          name: labels.figure,
          marks: points.map(({ time, figure }) => ({
            value: figure.value,
            key: time,
            chosen: anyChosen ? time === chosen : undefined,
          })),
        },
      ],
      curves: [
        // Of whole years it would repeat the bar beside.
        ...(points.some(({ time }) => levelOf(time) !== "YEAR")
          ? [{ name: words.previous, marks: points.map(({ previous }) => ({ value: previous.value })) }]
          : []),
        ...(averaged
          ? [
              {
                name: words.average(labels.periods),
                marks: points.map(({ average }) => ({ value: average?.value ?? null })),
              },
            ]
          : []),
      ],
    },
    look,
  );
}

/** The trend as a table. */
export function courseTable(
  points: readonly CoursePoint[],
  chosen: string | null,
  { language }: RecordsLook,
  labels: CourseLabels,
): VisualTable {
  const words = recordsWords[language];
  const averaged = points.some((point) => point.average !== undefined);
  return {
    columns: [
      { label: words.periodColumn },
      { label: labels.figure, numeric: true },
      { label: words.previous, numeric: true },
      { label: words.growth, numeric: true },
      ...(averaged ? [{ label: words.average(labels.periods), numeric: true }] : []),
      { label: words.soFar, numeric: true },
    ],
    rows: points.map((point) => ({
      key: point.time,
      selected: point.time === chosen,
      cells: [
        textCell(timeText(point.time, language)),
        figureCell(point.figure, language),
        figureCell(point.previous, language),
        growthCell(point.growth, language),
        ...(averaged ? [figureCell(point.average, language)] : []),
        figureCell(point.soFar, language),
      ],
    })),
  };
}

function linesOf(point: CoursePoint, { language }: RecordsLook, { periods }: CourseLabels): string[] {
  const words = recordsWords[language];
  return [
    timeText(point.time, language),
    sayFigure(point.figure, language),
    `${words.previous}: ${sayFigure(point.previous, language)}`,
    tellGrowth(point.growth, language),
    ...(point.average ? [`${words.average(periods)}: ${sayFigure(point.average, language)}`] : []),
    `${words.soFar}: ${sayFigure(point.soFar, language)}`,
  ];
}
