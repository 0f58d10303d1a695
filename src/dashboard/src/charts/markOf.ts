import type { Mark } from "./ChartOption";

/** What a mark carries, of the parameters that ECharts gives to an event or a tooltip. */
export function markOf(params: unknown): Mark {
  const data = isRecord(params) ? params.data : undefined;
  if (!isRecord(data)) return {};
  return {
    ...(typeof data.key === "string" ? { key: data.key } : {}),
    ...(Array.isArray(data.lines) ? { lines: data.lines.map(String) } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
