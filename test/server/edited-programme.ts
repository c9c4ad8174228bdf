import { programme } from "../core/dyads/cohorts.ts";
import type { SmallProgramme } from "./naive-marks.ts";

const MENTORS = ["Ada", "Bob", "Cid", "Dan", "Eva"];
const MENTEES = ["Lea", "Max", "Noa", "Zoe", "Kim", "Ugo", "Ivy", "Ben"];
const TOPICS = ["Vente", "Relève", "Finances"];

/** Five mentors with one or two places, eight mentees who want one topic each, and three ties. */
export const SMALL: SmallProgramme = {
  mentors: MENTORS.map((name, index) => ({
    name,
    places: 1 + (index % 2),
    topics: [TOPICS[index % 3] ?? "", TOPICS[(index + 1) % 3] ?? ""],
  })),
  mentees: MENTEES.map((name, index) => ({ name, topic: TOPICS[index % 3] ?? "" })),
  ties: [
    {
      ...{ mentee: "Lea", mentor: "Ada", level: "conflict", kind: "lien hiérarchique" },
      ...{ text: "Conflit\u00a0: lien hiérarchique (Ada → Lea)", chain: "Ada → Lea" },
    },
    {
      ...{ mentee: "Max", mentor: "Bob", level: "conflict", kind: "lien déclaré" },
      ...{ text: "Conflit\u00a0: lien déclaré, famille (Max et Bob)", chain: "" },
    },
    {
      ...{ mentee: "Noa", mentor: "Cid", level: "caution", kind: "dyade passée" },
      ...{ text: "Prudence\u00a0: dyade passée (Noa et Cid)", chain: "" },
    },
  ],
};

/** The same as tabs of answers and of links. */
export const TABLES = programme(
  SMALL.mentors.map(({ name, places, topics }) => [name, places, topics.join(", ")]),
  SMALL.mentees.map(({ name, topic }) => [name, topic]),
  [
    ["Ada", "dirige", "Lea"],
    ["Max", "famille", "Bob"],
    ["Noa", "dyade passée", "Cid"],
  ],
);
