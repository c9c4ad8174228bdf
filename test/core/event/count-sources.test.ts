import { expect, test } from "vitest";
import { countSources } from "../../../src/core/event/count-sources.ts";
import { refusalTies } from "../../../src/core/event/refusal-ties.ts";
import type { Source } from "../../../src/core/event/sources.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, menteeRow, programmeOf, tablesOf } from "../directory/programmes.ts";
import { CHOICES, kitTab } from "../directory/requests.ts";
import { handMade, tab } from "../workbooks.ts";

const TABLES = tablesOf(
  [{ name: "Ana" }, { name: "Bob" }, { name: "Cid" }],
  [menteeRow("Zoé", "Vente"), menteeRow("Yan", "Vente")],
);
const BALLOTS = tab(
  "Bulletins",
  ["Horodateur", "Courriel", "1er choix", "2e choix", "Pas avec"],
  ["2026-04-01 19:00", "zoé@e.example", "Ana", "", "Bob"],
  ["2026-04-01 19:01", "cid@m.example", "Yan", "", "Zoé"],
);
const REQUESTS = kitTab(
  ["2026-03-01", "zoé@e.example", "Zoé", CHOICES, "Bob; Cid; Ana"],
  ["2026-03-01", "yan@e.example", "Yan", CHOICES, "Bob"],
);
const WORDS = { relation: "conflit", note: (name: string) => `Refus (${name})` };

/** A programme that asks for no choices in its own form. */
const silent = programmeOf(TABLES, { ...SETTINGS, criteria: SETTINGS.criteria?.slice(0, 1) ?? [] });

const source = (kind: Source["kind"], { id, name }: Table, weight = 5): Source => ({
  kind,
  tab: id,
  name,
  weight,
});
const BOTH = [source("ballots", BALLOTS), source("choices", REQUESTS, 9)];

test("ballots and choices count together: a ballot first, then the choices of its person that it does not refuse", () => {
  const votes = countSources([BALLOTS, REQUESTS], silent, BOTH);
  expect(votes.counts.map(({ tab: name, answers }) => [name, answers])).toEqual([
    ["Bulletins", 2],
    ["Demandes", 2],
  ]);
  expect(votes.programme).toBe(silent);
  expect(votes.weight).toBe(5);
  const of = (role: string, person: number) =>
    votes.ballots.find((ballot) => ballot.role === role && ballot.person === person);
  expect(of("mentee", 0)).toMatchObject({ choices: [0, null, 2], refused: [1] });
  expect(of("mentee", 1)).toMatchObject({ choices: [1], refused: [] });
  expect(of("mentor", 2)).toMatchObject({ refused: [0] });
});

test("choices stand in the place of the answers of a programme that asks for them, beside the ballots", () => {
  const asking = programmeOf(TABLES);
  const votes = countSources([BALLOTS, REQUESTS], asking, BOTH);
  expect(votes.ballots).toHaveLength(2);
  expect(votes.programme.mentees.rows[1]).toContain("bob@m.example");
});

test("a tab that was renamed counts on, one that is gone counts no more and is told as gone", () => {
  const { counts, ballots } = countSources([{ ...BALLOTS, name: "Avril" }], silent, BOTH);
  expect(counts.map(({ tab: name, answers }) => [name, answers])).toEqual([
    ["Avril", 2],
    [null, 0],
  ]);
  expect(ballots).toHaveLength(2);
});

test("each refusal that no row of the Links tab declares is a row, which does not say who refused", () => {
  const { ballots } = countSources([BALLOTS], silent, BOTH);
  const rows = [
    ["Zoé <zoé@e.example>", "conflit", "Bob <bob@m.example>", "Refus (Bulletins)"],
    ["Zoé <zoé@e.example>", "conflit", "Cid <cid@m.example>", "Refus (Bulletins)"],
  ];
  expect(refusalTies(silent, ballots, WORDS)).toEqual(rows);
  const links = handMade("Liens", ["Personne", "Relation", "Autre personne", "Note"], ...rows.slice(0, 1));
  const tied = programmeOf([...TABLES, links], {
    ...SETTINGS,
    criteria: SETTINGS.criteria?.slice(0, 1) ?? [],
  });
  expect(refusalTies(tied, ballots, WORDS)).toEqual(rows.slice(1));
});
