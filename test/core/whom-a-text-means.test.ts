import { describe, expect, it } from "vitest";
import { readDecisions } from "../../src/core/cohort/decisions.ts";
import { readRequests } from "../../src/core/directory/read-requests.ts";
import { trackRequests } from "../../src/core/directory/request-states.ts";
import { readRows } from "../../src/core/dyads/read-rows.ts";
import { proposedPairs } from "../../src/core/event/proposed-pairs.ts";
import { readBallots } from "../../src/core/event/read-ballots.ts";
import { issuesOfEvidence } from "../../src/core/links/evidence.ts";
import { findLinks } from "../../src/core/links/find-links.ts";
import type { LinkRow } from "../../src/core/links/sources.ts";
import type { Mentee } from "../../src/core/people/person.ts";
import { KEY_HEADERS } from "../../src/core/tabs/tab-kinds.ts";
import { pairFinder } from "../../src/core/follow-up/endings-known.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import { runSteps } from "../../src/core/steps.ts";
import { gatherCohort } from "../../src/core/cohort/gather.ts";
import { handMade, snapshotOf, tab } from "./workbooks.ts";
import { editedRow } from "./dyads/tabs.ts";

const HEADER = ["Horodateur", "Courriel", "Nom", "Entreprise", "Choix"];
const MENTORS = [
  ["", "marie@roy.ca", "Marie Roy", "Mode", ""],
  ["", "luc@cote.ca", "Luc Côté", "Lin", ""],
  ["", "", "Jean Roy (fils)", "Jeux", ""],
  ["", "ana@a.ca", "Ana Paz", "A", ""],
  ["", "ana@b.ca", "Ana Paz", "B", ""],
  ["", "jft@t.ca", "Jean-François Tremblay-Roy", "Toit", ""],
  ["", "", "Ana Paz", "C", ""],
];
const mentors = [...MENTORS.keys()];

const tablesOf = (choice: string) => [
  tab("Mentors", HEADER, ...MENTORS),
  tab("Mentorés", HEADER, ["", "eva@e.ca", "Éva Un", "E", choice]),
];

function programmeOf(choice: string) {
  const { programme, issues } = setUp(
    snapshotOf(tablesOf(choice), {
      mentors: { tab: "Mentors" },
      mentees: { tab: "Mentorés" },
      criteria: [{ kind: "chosen", mentee: "Choix" }],
    }),
  );
  if (programme === null) throw new Error(JSON.stringify(issues));
  return programme;
}

const programme = programmeOf("");
const { cohort } = runSteps(gatherCohort(programme));
/** Left behind by somebody else who stood in the cell before. */
const STALE_KEY = cohort.mentors[1]?.key ?? "";
const SETTINGS = JSON.stringify(programme.settings);
const silent = (): void => undefined;
const listed = (index: unknown): number[] => (typeof index === "number" ? [index] : []);

/** The mentors with whom Éva has a tie that is no mere likeness. */
function linked(
  answers: Partial<Pick<Mentee, "manager" | "avoid">>,
  rows: readonly LinkRow[] = [],
): number[] {
  const links = findLinks({
    mentors: cohort.mentors.map((mentor) => ({ ...mentor, manager: ["-"] })),
    mentees: cohort.mentees.map((mentee) => ({ ...mentee, organisation: "", manager: ["-"], ...answers })),
    tabs: { mentors: "Mentors", mentees: "Mentorés", links: "Liens" },
    managerColumns: { mentors: ["Gestionnaire"], mentees: ["Gestionnaire"] },
    avoidColumns: { mentors: ["À éviter"], mentees: ["À éviter"] },
    rows,
    handling: { sameManager: "ignore", past: "ignore" },
  });
  const isAsked = issuesOfEvidence(links.evidence).some(({ code }) => code === "name-alike");
  return isAsked ? [] : mentors.filter((mentor) => links.level(0, mentor) !== "ok");
}

/** Rooms in which a text must mean one person: among several, nobody is taken at a guess. */
const ONE: Record<string, (text: string) => number[]> = {
  "the dyads tab": (text) => {
    return listed(readRows(cohort, dyadWords("fr"), [editedRow("", text)])[0]?.mentor);
  },
  "the decisions of the settings": (text) => {
    const { locked } = readDecisions(
      { locked: [["eva@e.ca", text]], refused: [] },
      cohort.mentees,
      cohort.mentors,
    );
    return locked.map(([, mentor]) => mentor);
  },
  "the Coordination tab": (text) => {
    const { programme: coordinated } = setUp(
      snapshotOf([...tablesOf(""), handMade("Coordination", ["Courriel", "Nom", "Places"], ["", text, 7])], {
        mentors: { tab: "Mentors", columns: { capacity: "Places" } },
        mentees: { tab: "Mentorés" },
      }),
    );
    const seats = coordinated?.mentors.people.map(({ capacity }) => capacity) ?? [];
    return mentors.filter((mentor) => seats[mentor] === 7);
  },
  "the follow-up": (text) => {
    const { mentor } = pairFinder(cohort)({ text: "Éva Un" }, { text });
    return listed(cohort.mentorLabels.indexOf(mentor.label)).filter((at) => at >= 0);
  },
  "the directory's requests": (text) => {
    const header = ["Horodateur", "Adresse e-mail", "Nom", "Que demandez-vous?"];
    const asked = "Mentor·e·s du répertoire, par ordre de préférence";
    const table = tab("Demandes", [...header, asked], ["", "eva@e.ca", "", "Une rencontre", text]);
    return readRequests(table, programme, silent).list.map(({ mentor }) => mentor);
  },
  "the states of the directory's requests": (text) => {
    const menteeKey = cohort.mentees[0]?.key ?? "";
    // An empty cell leaves the hidden key to tell: only a text counts before it
    const dyad = { mentee: "", menteeKey, mentor: text, mentorKey: text === "" ? "" : STALE_KEY };
    const list = mentors.map((mentor) => ({ mentee: 0, mentor, time: 0, row: 2 }));
    return trackRequests({ tab: "", list, choices: new Map() }, programme, [dyad], new Set())
      .filter(({ state }) => state === "dyad")
      .map(({ mentor }) => mentor);
  },
  "the proposed pairs of an event": (text) => {
    const { headers } = dyadWords("fr");
    const page = handMade(
      "Dyades",
      [SETTINGS],
      [...KEY_HEADERS, headers.status, headers.mentee, headers.mentor],
      ["", STALE_KEY, "", "", "", "Éva Un", text],
    );
    return [...proposedPairs(cohort, page, dyadWords)];
  },
  "the ballots of an event": (text) => {
    const header = ["Horodateur", "Courriel", "Nom", "Avec qui voulez-vous continuer?"];
    const table = tab("Bulletins", header, ["", "eva@e.ca", "Éva Un", text]);
    return readBallots([table], cohort, null, silent)
      .filter(({ role }) => role === "mentee")
      .flatMap(({ choices }) => choices.filter((choice) => choice !== null));
  },
};

/** Rooms in which a text of several people means all of them. */
const ALL: Record<string, (text: string) => number[]> = {
  "the manager question": (text) => linked({ manager: [text] }),
  "the question on whom to avoid": (text) => linked({ avoid: [text] }),
  "the Links tab": (text) => linked({}, [{ row: 2, person: "Éva Un", relation: "famille", other: text }]),
  "a stated choice": (text) => {
    const { cohort: chosen } = runSteps(gatherCohort(programmeOf(text)));
    return mentors.filter((mentor) => (chosen.scores.values[mentor] ?? 0) === 100);
  },
};

const TEXTS: readonly (readonly [text: string, people: readonly number[]])[] = [
  ["Marie Roy", [0]],
  ["marie  ROY.", [0]],
  ["marie@roy.ca", [0]],
  ["mailto:marie@roy.ca", [0]],
  ["Marie Roy <marie@roy.ca>", [0]],
  ["Marie Roy (marie@roy.ca)", [0]],
  ["Marie Roy (directrice)", [0]],
  ["Marie Roy, directrice", [0]],
  ["Roy, Marie", [0]],
  ["Roy Marie", [0]],
  ["Mme Marie Roy", [0]],
  ["Jean Roy", [2]],
  ["Jean Roy (fils)", [2]],
  ["Tremblay Roy Jean François", [5]],
  ["M. Jean-François Tremblay-Roy", [5]],
  ["Ana Paz (A)", [3]],
  ["Ana Paz (ana@a.ca)", [3]],
  ["Ana Paz (#8)", [6]],
  ["Ana Paz (C)", [6]],
  ["Ana Paz", [3, 4, 6]],
  ["Marie Roi", []],
  ["J.-F. Tremblay-Roy", []],
  ["Côté", []],
  ["Marie Royer", []],
  ["", []],
];

describe.each(Object.entries(ONE))("in %s", (_, read) => {
  it.each(TEXTS)("%j means the one person of that name, or nobody", (text, people) => {
    expect(read(text)).toEqual(people.length === 1 ? people : []);
  });
});

describe.each(Object.entries(ALL))("in %s", (_, read) => {
  it.each(TEXTS.filter(([text]) => text !== ""))("%j means all of that name", (text, people) => {
    expect(read(text)).toEqual(people);
  });
});
