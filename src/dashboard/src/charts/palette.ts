/** The colours of charts on one ground; each stands out from it by 3 to 1 at least. */
export interface Palette {
  ink: string;
  faint: string;
  line: string;
  ground: string;
  /** Series in the order in which they are used. */
  series: readonly string[];
  /** What is chosen, and what is left beside it. */
  chosen: string;
  unchosen: string;
  /** What was not published. */
  missing: string;
  /** From least to most. */
  scale: readonly string[];
}

const light: Palette = {
  ink: "#1d2329",
  faint: "#59636e",
  line: "#d9dee4",
  ground: "#ffffff",
  series: ["#b3202c", "#1f6f8b", "#b5651d", "#5b4b9a", "#2f7d4f", "#8a5a6a"],
  chosen: "#b3202c",
  unchosen: "#9a8084",
  missing: "#8b949e",
  scale: ["#f8e1e1", "#eba9a9", "#d96b6f", "#b3202c", "#7d0f1c"],
};

const dark: Palette = {
  ink: "#e8ebee",
  faint: "#a3adb8",
  line: "#363d45",
  ground: "#1a1e23",
  series: ["#f2777c", "#62b6d2", "#e0a060", "#a99be6", "#6cc492", "#d49aab"],
  chosen: "#f2777c",
  unchosen: "#8d7376",
  missing: "#78818b",
  scale: ["#3a2427", "#6d3036", "#a8444b", "#e06b70", "#ffb3b3"],
};

/** The palette of a colour scheme. */
export function paletteOf(scheme: "light" | "dark"): Palette {
  return scheme === "dark" ? dark : light;
}
