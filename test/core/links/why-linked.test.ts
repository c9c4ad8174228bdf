import { describe, expect, it } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import { buildReportingGraph } from "../../../src/core/links/reporting-graph.ts";
import { type Tie, themselves } from "../../../src/core/links/tie.ts";
import { whyLinked } from "../../../src/core/links/why-linked.ts";
import type { Mentee, Mentor } from "../../../src/core/people/person.ts";
import { NO_DOUBTS, mentee, mentor } from "./people.ts";

interface Case {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Who reports to whom, people by their number: the mentors first. */
  readonly managers?: readonly (readonly [lower: number, upper: string])[];
  readonly ties?: readonly Tie[];
  readonly handling?: Partial<Parameters<typeof whyLinked>[4]>;
}

/** The first finding of each pair and kind, as `mentee/mentor kind level: chain`, in the order they are found. */
function found({ mentors, mentees, managers = [], ties = [], handling }: Case): string[] {
  const participants = gatherParticipants(mentors, mentees);
  const claims = managers.map(([lower, upper]) => ({
    lower,
    upper,
    where: { tab: "T" },
  }));
  const graph = buildReportingGraph(participants, NO_DOUBTS, claims);
  const settings = { sameManager: "caution", past: "caution", ...handling } as const;
  const first = new Map<string, string>();
  for (const [reason, asMentees, asMentors] of whyLinked(participants, NO_DOUBTS, graph, ties, settings)) {
    for (const one of participants.mentees.filter(({ person }) => asMentees.includes(person))) {
      for (const other of participants.mentors.filter(({ person }) => asMentors.includes(person))) {
        const what = `${String(one.index)}/${String(other.index)} ${reason.kind}`;
        const proof = `${reason.level}: ${reason.chain(one, other).join(" → ")}`;
        first.set(what, first.get(what) ?? proof);
      }
    }
  }
  return [...first].map(([what, proof]) => `${what} ${proof}`);
}

describe("the same person", () => {
  const same = (people: Case): string[] => found(people).filter((one) => one.includes("same-person"));

  it("is one e-mail in both roles, told by the name in each", () => {
    const [mentees, mentors] = [mentee({ name: "Ana", email: "a@a.ca" }), mentor({ email: "a@a.ca" })];
    expect(same({ mentees: [mentees], mentors: [mentors] })).toEqual([
      "0/0 same-person conflict: Ana → a@a.ca",
    ]);
  });

  it("is perhaps an equal folded name, unless both have an e-mail", () => {
    const mentors = [mentor({ name: "Zoé Lam", email: "z@z.ca" }), mentor({ name: "ZOE LAM", row: 3 })];
    const mentees = [mentee({ name: "Zoe Lam", email: "zoe@x.ca" }), mentee({ name: "Zoé  Lam", row: 3 })];
    expect(same({ mentors, mentees })).toEqual([
      "0/1 same-person unknown: Zoe Lam → ZOE LAM",
      "1/0 same-person unknown: Zoé  Lam → Zoé Lam",
      "1/1 same-person unknown: Zoé  Lam → ZOE LAM",
    ]);
  });

  it("is not perhaps a mentor who bears the name as a mentee only", () => {
    const mentors = [mentor({ name: "A. Roy", email: "a@a.ca" })];
    const mentees = [mentee({ name: "Ana Roy", email: "a@a.ca" }), mentee({ name: "Ana Roy", row: 3 })];
    expect(same({ mentors, mentees })).toEqual(["0/0 same-person conflict: Ana Roy → A. Roy"]);
  });
});

describe("reporting lines", () => {
  const mentors = [mentor({ name: "Ada" }), mentor({ name: "Bob", row: 3 })];
  const mentees = [mentee({ name: "Lea" }), mentee({ name: "Max", row: 3 })];
  const [ADA, BOB, LEA, MAX] = [0, 1, 2, 3];

  it("are found whoever is above, with the chain from the higher to the lower", () => {
    const managers = [
      [LEA, "Luc"],
      [ADA, "Max"],
    ] as const;
    expect(found({ mentors, mentees, managers })).toEqual(["1/0 reporting-line conflict: Max → Ada"]);
    const through = [[MAX, "Luc"] as const];
    const rows = [...through, [LEA, "Max"] as const, [BOB, "Lea"] as const];
    expect(found({ mentors, mentees, managers: rows })).toEqual([
      "0/1 reporting-line conflict: Lea → Bob",
      "1/1 reporting-line conflict: Max → Lea → Bob",
    ]);
  });

  it("are perhaps found through one of several, after those that are certain and without a chain", () => {
    const namesakes = [mentor({ name: "Ada" }), mentor({ name: "Ada", row: 3 }), mentor({ name: "Bob" })];
    const managers = [
      [3, "Ada"],
      [4, "Bob"],
    ] as const;
    expect(found({ mentors: namesakes, mentees, managers })).toEqual([
      "1/2 reporting-line conflict: Bob → Max",
      "0/0 reporting-line unknown: ",
      "0/1 reporting-line unknown: ",
    ]);
  });
});

describe("the same direct manager", () => {
  const mentors = [mentor({ name: "Ada" })];
  const mentees = [mentee({ name: "Lea" })];
  const [ADA, LEA] = [0, 1];

  it("is told of the first by name, at the level of the setting", () => {
    const managers = [
      [ADA, "Zoé"],
      [LEA, "Zoé"],
      [LEA, "Luc"],
      [ADA, "Luc"],
    ] as const;
    expect(found({ mentors, mentees, managers, handling: { sameManager: "conflict" } })).toEqual([
      "0/0 same-manager conflict: Lea → Luc → Ada",
    ]);
    expect(found({ mentors, mentees, managers, handling: { sameManager: "ignore" } })).toEqual([]);
  });

  it("is not the manager of one of them and the manager of that manager", () => {
    const managers = [
      [ADA, "Luc"],
      [LEA, "Max"],
    ] as const;
    expect(found({ mentors, mentees, managers })).toEqual([]);
  });

  it("is none where it is one of several", () => {
    const several = [
      mentor({ name: "Ada" }),
      mentor({ name: "Luc", row: 3 }),
      mentor({ name: "Luc", row: 4 }),
    ];
    const managers = [
      [ADA, "Luc"],
      [3, "Luc"],
    ] as const;
    expect(
      found({ mentors: several, mentees, managers }).filter((one) => one.includes("same-manager")),
    ).toEqual([]);
  });
});

describe("a tie", () => {
  const mentors = [mentor({ name: "Ada" }), mentor({ name: "Bob", organisation: "Beta", row: 3 })];
  const mentees = [mentee({ name: "Lea" })];
  const [ADA, BOB, LEA] = [0, 1, 2];
  const tie = (kind: Tie["kind"], left: number[], right: number[], sure = true): Tie => ({
    ...{ kind, left: themselves(left), right: themselves(right, sure) },
    relation: "client",
  });
  const tied = (...ties: Tie[]): string[] => found({ mentors, mentees, ties });

  it("is told from its left end to its right, whichever is the mentee", () => {
    expect(tied(tie("declared", [LEA], [ADA]))).toEqual(["0/0 declared conflict: Lea → Ada"]);
    expect(tied(tie("declared", [ADA], [LEA]))).toEqual(["0/0 declared conflict: Ada → Lea"]);
    expect(tied(tie("declared", [ADA], [BOB]))).toEqual([]);
  });

  it("told in both ways is told first from the mentee", () => {
    expect(tied(tie("avoid", [ADA], [LEA]), tie("avoid", [LEA], [ADA]))).toEqual([
      "0/0 avoid conflict: Lea → Ada",
    ]);
  });

  it("of one of several people is unknown, after those that are sure", () => {
    expect(tied(tie("declared", [LEA], [ADA, BOB], false), tie("declared", [LEA], [BOB]))).toEqual([
      "0/1 declared conflict: Lea → Bob",
      "0/0 declared unknown: Lea → Ada",
    ]);
    const from = { ...tie("declared", [LEA], [ADA]), left: themselves([LEA], false) };
    expect(tied(from)).toEqual(["0/0 declared unknown: Lea → Ada"]);
  });

  it("names the organisation that stands for a person, beside that person", () => {
    const firm = (people: number[], name: string) => ({ ...themselves(people), through: () => [name] });
    const both: Tie = { kind: "declared", left: firm([LEA], "Acme"), right: firm([BOB], "Beta") };
    expect(tied(both)).toEqual(["0/1 declared conflict: Lea → Acme → Beta → Bob"]);
    const back: Tie = { kind: "avoid", left: themselves([BOB]), right: firm([LEA], "Acme") };
    expect(tied(back)).toEqual(["0/1 avoid conflict: Bob → Acme → Lea"]);
  });

  it("of the past has the level of the setting or is ignored; what is unsure of it stays unknown", () => {
    const ties = [tie("past", [LEA], [ADA]), tie("past", [LEA], [BOB], false)];
    const past = (handling: "conflict" | "caution" | "ignore"): string[] =>
      found({ mentors, mentees, ties, handling: { past: handling } });
    expect(past("caution")).toEqual(["0/0 past caution: Lea → Ada", "0/1 past unknown: Lea → Bob"]);
    expect(past("conflict")[0]).toBe("0/0 past conflict: Lea → Ada");
    expect(past("ignore")).toEqual([]);
  });

  it("keeps the words in which it was declared", () => {
    const participants = gatherParticipants(mentors, mentees);
    const graph = buildReportingGraph(participants, NO_DOUBTS, []);
    const handling = { sameManager: "caution", past: "caution" } as const;
    const findings = [
      ...whyLinked(participants, NO_DOUBTS, graph, [tie("declared", [LEA], [ADA])], handling),
    ];
    expect(
      findings.filter(([{ kind }]) => kind === "declared").map(([{ relation }]) => relation),
    ).toContainEqual("client");
  });
});

it("findings come by kind, so that the gravest of a pair is filed first", () => {
  const mentors = [mentor({ name: "Ada" }), mentor({ name: "Lea", row: 3 })];
  const mentees = [mentee({ name: "Lea" })];
  const [ADA, LEA] = [0, 2];
  const kinds = ["past", "avoid", "declared"] as const;
  const ties = kinds.map((kind) => ({ kind, left: themselves([LEA]), right: themselves([ADA]) }));
  const managers = [
    [LEA, "Ada"],
    [ADA, "Luc"],
    [LEA, "Luc"],
  ] as const;
  expect(found({ mentors, mentees, managers, ties }).map((one) => one.split(" ")[1])).toEqual([
    "same-person",
    "reporting-line",
    "same-manager",
    "declared",
    "avoid",
    "past",
  ]);
});
