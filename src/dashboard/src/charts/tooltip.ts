import { markOf } from "./markOf";

/** The content of a tooltip: the lines that the mark carries, as text; empty where it carries none. */
export function tooltipContent(params: unknown): HTMLElement | string {
  const lines = (Array.isArray(params) ? params : [params]).flatMap((one) => markOf(one).lines ?? []);
  if (lines.length === 0) return "";
  const box = document.createElement("div");
  box.className = "chart-tooltip";
  box.append(...lines.map((line, index) => element(index === 0 ? "strong" : "span", line)));
  return box;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
