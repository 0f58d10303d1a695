import { present } from "../../api/present";
import { useAnswer } from "../../api/useAnswer";
import { figureWithUnit } from "../../format/figure";
import { Notices } from "../../shell/Notices";
import { PageFrame } from "../../shell/PageFrame";
import { optionalInteger, texts } from "../../state/params";
import { toggle } from "../../state/toggle";
import { useUrlState } from "../../state/useUrlState";
import { useLanguage } from "../../text/Language";
import { nameIn } from "../../text/naming";
import { useWords } from "../../text/useWords";
import { Visual } from "../../visuals/Visual";
import { textCell } from "../../visuals/VisualTable";
import { OverviewQuery } from "./overviewQuery";
import { overviewWords } from "./words";

const params = { year: optionalInteger(1900, 2100, 2023), district: texts(/^\d{6}$/) };

/** The city's published figures. */
export function OverviewPage() {
  const words = useWords(overviewWords);
  const { language } = useLanguage();
  const { state, faults, update, reset } = useUrlState(params);
  const year = state.year ?? 2023;
  const where = {
    year: { eq: year },
    ...(state.district.length > 0 ? { district: { code: { in: [...state.district] } } } : {}),
  };
  const answer = useAnswer(OverviewQuery, { language, year, where });
  return (
    <PageFrame title={words.title} answer={answer} faults={faults} onReset={reset}>
      {({ city, districts }) => (
        <>
          <Notices notices={present(city).notices} />
          {present(city).totals.map((total) => (
            <p key="total">{figureWithUnit(total.volume, language)}</p>
          ))}
          <Visual
            name="district-volume"
            title={words.title}
            onSelect={(key) => update({ district: toggle(state.district, key) })}
            onClear={reset}
            table={{
              columns: [{ label: "d" }, { label: "v", numeric: true }],
              rows: present(districts).rows.map((row) => ({
                key: row.by.district?.code ?? "",
                selected: state.district.includes(row.by.district?.code ?? ""),
                cells: [
                  textCell(row.by.district ? nameIn(row.by.district, language) : ""),
                  { text: figureWithUnit(row.volume, language), raw: row.volume.value },
                ],
              })),
            }}
          />
        </>
      )}
    </PageFrame>
  );
}
