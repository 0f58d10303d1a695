import type { Language } from "../../gql/graphql";
import { readState } from "../../state/params";
import { type ExploreState, exploreParams } from "./exploreState";

/** A question to begin with. */
export interface Example {
  name: string;
  title: Record<Language, string>;
  state: ExploreState;
}

function example(name: string, search: string, EN: string, ZH: string): Example {
  return { name, title: { EN, ZH }, state: readState(exploreParams, new URLSearchParams(search)).state };
}

/** Questions that show what can be asked; the first is the page as it is at first. */
export const examples: readonly Example[] = [
  example("districts", "", "What did each district give in 2023?", "2023年各区（市）献血多少？"),
  example(
    "share",
    "measures=volume.growth.share.rank",
    "What part of the city is each district, where does it rank, did it grow?",
    "各区（市）占全市多少？排名如何？是否增长？",
  ),
  example(
    "institutions",
    "measures=volume,volumePerDonation,volumePerDonor&by=institution,period&from=&to=",
    "How much did institutions give, for each donation and donor?",
    "各单位献血多少？每人次、每人多少？",
  ),
  example(
    "months",
    "perspective=recorded&measures=volume.growth.runningTotal&by=month&order=month",
    "How did the months of 2023 go, against those of 2022?",
    "2023年各月与上年同月相比如何？",
  ),
  example(
    "ages",
    "perspective=recorded&measures=donors&by=year,ageBand&from=2010&to=2023&order=year&rows=100",
    "Who gives: donors by age over the years",
    "谁在献血：各年龄段历年献血人数",
  ),
  example(
    "channels",
    "perspective=recorded&measures=donations,firstTimeShare&by=channel&order=-donations.value",
    "Where do first-time donors come from?",
    "首次献血者来自哪些途径？",
  ),
];
