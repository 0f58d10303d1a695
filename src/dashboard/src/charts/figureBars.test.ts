import { describe, expect, it } from "vitest";
import { type FigureBar, figureBars } from "./figureBars";
import { drawn, look, ofType, seriesOf, textsOf } from "./testing";

const heshan: FigureBar = {
  key: "440784",
  name: "Heshan City",
  text: "300 mL",
  figure: { value: 300, lower: 290, upper: 310 },
  kind: "published",
  chosen: null,
  lines: ["Heshan City", "300 mL"],
};
const missing: FigureBar = { ...heshan, text: "not published", figure: { value: null, lower: null, upper: null } };

describe("figureBars", () => {
  it("gives each mark what a click chooses and what its tooltip says", () => {
    const [series] = seriesOf(figureBars([heshan, missing], look));
    expect(series?.data).toEqual([
      { value: [0, 300, 290, 310], key: "440784", lines: heshan.lines },
      { value: [1, null, null, null], key: "440784", lines: heshan.lines },
    ]);
  });

  it("gives no key to what cannot be chosen", () => {
    const { key: _, ...rest } = heshan;
    expect(seriesOf(figureBars([rest], look))[0]?.data).toEqual([{ value: [0, 300, 290, 310], lines: heshan.lines }]);
  });

  it("draws a bar to its value and a line between its bounds", () => {
    const shapes = drawn(figureBars([heshan], look), 0);
    expect(ofType(shapes, "rect")).toHaveLength(2);
    expect(ofType(shapes, "rect")[1]).toMatchObject({
      shape: { x: 0, width: 300 },
      style: { fill: look.palette.chosen },
    });
    expect(ofType(shapes, "line")[0]).toMatchObject({ shape: { x1: 290, x2: 310 } });
    expect(textsOf(shapes)).toEqual(["Heshan City", "300 mL"]);
  });

  it("hatches what is missing over the whole width, and never draws a zero for it", () => {
    const strips = ofType(drawn(figureBars([missing], look), 0), "rect");
    expect(strips[1]).toMatchObject({
      shape: { x: 0, width: 1000 },
      style: { decal: { color: look.palette.missing } },
    });
    expect(textsOf(drawn(figureBars([missing], look), 0))).toContain("not published");
  });

  it("ends an open bound in an arrow at the end of the plot", () => {
    const open = { ...heshan, figure: { value: 300, lower: 300, upper: null } };
    const shapes = drawn(figureBars([open], look), 0);
    expect(ofType(shapes, "line")[0]).toMatchObject({ shape: { x1: 300, x2: 1000 } });
    expect(ofType(shapes, "polyline")).toHaveLength(1);
  });

  it("draws no bounds of an exact figure, a zero among them", () => {
    const zero = { ...heshan, figure: { value: 0, lower: 0, upper: 0 } };
    const shapes = drawn(figureBars([zero], look), 0);
    expect(ofType(shapes, "line")).toEqual([]);
    expect(ofType(shapes, "rect")[1]).toMatchObject({ shape: { width: 0 }, style: { fill: look.palette.chosen } });
  });

  it("draws the bounds alone of what has no value", () => {
    const bounded = { ...heshan, figure: { value: null, lower: 0, upper: 500 } };
    const shapes = drawn(figureBars([bounded], look), 0);
    expect(ofType(shapes, "rect")).toHaveLength(1);
    expect(ofType(shapes, "line")[0]).toMatchObject({ shape: { x1: 0, x2: 500 } });
  });

  it("hatches what is left and what is implied up to its value", () => {
    for (const kind of ["rest", "implied"] as const) {
      const strips = ofType(drawn(figureBars([{ ...heshan, kind }], look), 0), "rect");
      expect(strips[1]).toMatchObject({ shape: { width: 300 }, style: { decal: { symbol: "rect" } } });
    }
  });

  it("marks what is chosen by more than its colour", () => {
    const shapes = drawn(
      figureBars(
        [
          { ...heshan, chosen: true },
          { ...heshan, chosen: false },
        ],
        look,
      ),
      0,
    );
    expect(textsOf(shapes)[0]).toBe("✓ Heshan City");
  });
});
