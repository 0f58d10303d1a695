import type { Language } from "../gql/graphql";
import type { Palette } from "./palette";

/** How a chart is to look: its colours, and the language of its texts. */
export interface Look {
  palette: Palette;
  language: Language;
}
