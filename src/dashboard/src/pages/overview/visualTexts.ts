import type { Wording } from "../../text/useWords";

interface VisualTexts {
  districts: string;
  districtsNote: string;
  rest: string;
  map: string;
  mapNote: string;
  parts: string;
  partsNote(explained: string, gap: string): string;
  total: string;
  published: string;
  shares: string;
  sharesNote: string;
  withBounds(text: string, bounds: string): string;
  ofReported(place: string, reported: number): string;
  institutions: string;
  institutionsNote: string;
  noInstitutions: string;
  donors: string;
  donorsNote: string;
  before(year: number): string;
  beforeNote: string;
  noBefore: string;
  onYearBefore(growth: string): string;
  statements: string;
  statementsNote(shown: number, all: number): string;
  allMeasures: string;
  ofMeasure: string;
  growthOf(measure: string): string;
  ofProduct(measure: string, product: string): string;
}

/** What the visuals of the overview are called, and how they are to be read. */
export const visualTexts: Wording<VisualTexts> = {
  EN: {
    districts: "Volume by district",
    districtsNote: "A hatched strip: not published, so it can be anything. Choose a district and the page follows.",
    rest: "No district published this",
    map: "Where the districts lie",
    mapNote: "Schematic, in mL. The more a tile stands out, the more it gave, from zero on; hatched: not published.",
    parts: "The city’s total against its districts",
    partsNote: (explained, gap) => `The districts explain ${explained} of it; ${gap} is published for no district.`,
    total: "City",
    published: "Districts",
    shares: "Share of the city and place",
    sharesNote: "Filled: the places that a district can have, given its bounds and what was not published.",
    withBounds: (text, bounds) => `${text} (${bounds})`,
    ofReported: (place, reported) => `${place} of the ${reported} that published`,
    institutions: "Institutions by volume",
    institutionsNote: "Each in the period that its figures cover, whatever the year. Periods differ: do not add up.",
    noInstitutions: "No institution known to lie here published a figure.",
    donors: "Donors by lifetime volume",
    donorsNote: "A donor belongs to no district and no year, so these stay as they are.",
    before: (year) => `${year}, as growth implies`,
    beforeNote: "Hatched: not printed, but implied by the figure and its printed growth.",
    noBefore: "No growth was printed here, so nothing follows for the year before.",
    onYearBefore: (growth) => `${growth} on the year before`,
    statements: "Sources: the figures as printed",
    statementsNote: (shown, all) => (shown < all ? `The first ${shown} of ${all}.` : `${all} printed figures.`),
    allMeasures: "All figures",
    ofMeasure: "Figures on",
    growthOf: (measure) => `${measure}, growth`,
    ofProduct: (measure, product) => `${measure}, ${product.toLowerCase()}`,
  },
  ZH: {
    districts: "各区（市）献血量",
    districtsNote: "斜线条表示未公布，数值未知。点选一个区（市），全页随之筛选。",
    rest: "未分区公布的部分",
    map: "各区（市）位置示意",
    mapNote: "示意图，单位：毫升。方块自零起越醒目，数值越大；斜线表示未公布。",
    parts: "全市总数与各区（市）对照",
    partsNote: (explained, gap) => `各区（市）已公布部分占${explained}；另有${gap}未分区公布。`,
    total: "全市",
    published: "各区（市）",
    shares: "占全市比例与位次",
    sharesNote: "填色格为考虑数值范围和未公布数据后可能的位次。",
    withBounds: (text, bounds) => `${text}（${bounds}）`,
    ofReported: (place, reported) => `在已公布的${reported}个中${place}`,
    institutions: "各单位献血量",
    institutionsNote: "各单位按其数据所覆盖的时段列出，不随年份筛选；时段不同，不可相加。",
    noInstitutions: "此处没有已公布数据的单位。",
    donors: "献血者累计献血量",
    donorsNote: "献血者不属于任何地区或年份，不随筛选变化。",
    before: (year) => `由增长率推算的${year}年`,
    beforeNote: "斜线条：原文未载，由当年数据及公布的增长率推算。",
    noBefore: "此处没有公布增长率，无法推算上年数据。",
    onYearBefore: (growth) => `同比${growth}`,
    statements: "来源：原文数据",
    statementsNote: (shown, all) => (shown < all ? `共${all}条，显示前${shown}条。` : `共${all}条原文数据。`),
    allMeasures: "全部数据",
    ofMeasure: "数据类别",
    growthOf: (measure) => `${measure}同比增长`,
    ofProduct: (measure, product) => `${measure}（${product}）`,
  },
};
