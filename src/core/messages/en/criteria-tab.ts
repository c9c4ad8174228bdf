import type { CriteriaWords } from "../../reading/criteria/criterion-row.ts";

/** The words of the Criteria tab, in English. */
export const criteriaTab: CriteriaWords = {
  criteriaTab: "Criteria",
  unread: (tab, titles) =>
    `The tab “${tab}” has lost its titles (missing: ${titles.join(", ")}). Nothing was changed. Put them back in the first row, or rename this tab so that Dyade makes another.`,
  criteriaHeaders: {
    on: "On",
    label: "Criterion",
    kind: "Kind",
    mentee: "Mentee question",
    mentor: "Mentor question",
    weight: "Weight",
    required: "Required",
    options: "Options",
  },
  kinds: {
    covers: "covers",
    shares: "shares",
    same: "same",
    different: "different",
    near: "near",
    ahead: "ahead",
    overlap: "overlap",
    chosen: "chosen",
    affinity: "affinity",
    text: "text",
  },
  yes: "yes",
  no: "no",
};
