import { expect, test } from "vitest";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { propose } from "../../../src/core/proposal/propose.ts";
import { Cancelled } from "../../../src/core/steps.ts";
import { proposed, sampleTables, snapshotOf, tab } from "../workbooks.ts";
import { SETTINGS, programme, smallTables } from "../dyads/cohorts.ts";
import { edited } from "../dyads/tabs.ts";

const sample = proposed(snapshotOf(sampleTables()));

test("the sample programme places as many mentees as there are seats, and proves that no better set exists", () => {
  const { people, placed, proof, unplaced, language } = sample.proposal;
  expect(people).toEqual({ mentors: 24, seats: 36, mentees: 40 });
  expect(placed).toBe(36);
  expect(unplaced).toHaveLength(4);
  expect(proof.optimal).toBe(true);
  expect(proof.gap).toBeLessThan(1e-6);
  expect(language).toBe("fr");
});

test("the sample's conflicts are those established by hand", () => {
  const counts = new Map<string, number>();
  for (const { kind, level } of sample.proposal.conflicts) {
    if (level !== "unknown") counts.set(`${kind} ${level}`, (counts.get(`${kind} ${level}`) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    "reporting-line conflict": 13,
    "declared conflict": 7,
    "avoid conflict": 3,
    "same-person conflict": 1,
    "same-manager caution": 2,
    "past caution": 2,
  });
  const chains = sample.proposal.conflicts
    .filter(({ kind }) => kind === "reporting-line")
    .map(({ chain }) => chain.join(" → "));
  expect(chains).toContain("André Vachon → Sonia Trudel → Denis Lamothe → Jocelyn Paré → Camille Dufour");
});

test("no proposed dyad is in conflict, and every one has reasons", () => {
  for (const { level, reasons, score } of sample.proposal.dyads) {
    expect(level).not.toBe("conflict");
    expect(reasons.length).toBeGreaterThan(0);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
  }
});

test("the dyads tab has one row for each mentee, also for those without a mentor, who are told why", () => {
  const { rows } = sample.sheet;
  expect(rows).toHaveLength(40);
  const toPlace = rows.filter(({ cells }) => cells[0] === "À placer");
  expect(toPlace).toHaveLength(4);
  for (const { cells } of toPlace) expect(cells[COLUMNS.indexOf("watch")]).toMatch(/Une place de plus chez/);
});

test("the same snapshot gives the same outcome", () => {
  expect(JSON.stringify(propose(snapshotOf(sampleTables())))).toBe(
    JSON.stringify(propose(snapshotOf(sampleTables()))),
  );
});

test("the settings of a proposal, given back, give the same proposal", () => {
  const { settings } = sample.proposal;
  expect(proposed(snapshotOf(sampleTables(), settings)).proposal).toEqual(sample.proposal);
});

test("progress never goes back, and an aborted run stops with nothing to show", () => {
  const seen: number[] = [];
  propose(snapshotOf(sampleTables()), { onProgress: (fraction) => seen.push(fraction) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(2);
  expect(() => propose(snapshotOf(sampleTables()), { signal: { aborted: true } })).toThrow(Cancelled);
});

test("a locked pair in conflict is kept, red, with its score; it counts nothing in the total", () => {
  const { proposal } = proposed(
    snapshotOf(smallTables(), {
      ...SETTINGS,
      decisions: { locked: [["chloe@a.example", "alice@a.example"]] },
    }),
  );
  expect(proposal.dyads[0]).toMatchObject({ level: "conflict", locked: true, score: 100 });
  expect(proposal.total).toBe(50);
  expect(proposal.minimum).toBe(50);
});

test("a workbook without any response tab gives no proposal and says so", () => {
  const outcome = propose(snapshotOf([]));
  expect(outcome).toMatchObject({
    kind: "impossible",
    proposal: { dyads: [], issues: [{ code: "no-response-tab" }] },
  });
});

test("an unknown tab and an unknown column are told at once", () => {
  const outcome = propose(
    snapshotOf(smallTables(), {
      ...SETTINGS,
      mentors: { tab: "Mentors", columns: { capacity: "Sièges", manager: "Patron" } },
      linksTab: "Rien",
    }),
  );
  if (outcome.kind !== "unusable") throw new Error(outcome.kind);
  expect(outcome.faults).toHaveLength(3);
  expect(outcome.faults.join(" ")).toMatch(/Rien.*Sièges.*Patron/s);
});

test("headers alone are no participants: the run stops and names the tab", () => {
  const tables = [tab("Mentors", ["Horodateur", "Nom"]), ...smallTables().slice(1)];
  const outcome = propose(snapshotOf(tables, { mentors: { tab: "Mentors" }, mentees: { tab: "Mentorés" } }));
  expect(outcome).toMatchObject({
    kind: "impossible",
    proposal: { issues: [{ code: "headers-alone", tab: "Mentors" }] },
  });
});

test("one tab chosen for both roles stops the run", () => {
  const outcome = propose(
    snapshotOf(smallTables(), { mentors: { tab: "Mentors" }, mentees: { tab: "Mentors" } }),
  );
  expect(outcome).toMatchObject({
    kind: "impossible",
    proposal: { issues: [{ code: "same-tab-twice", tab: "Mentors" }] },
  });
});

test("where every pair is forbidden there is a proposal without dyads, and an issue", () => {
  const { proposal } = proposed(
    snapshotOf(
      smallTables(
        ["B", "conflit", "A", ""],
        ["B", "conflit", "Z", ""],
        ["A", "conflit", "Z", ""],
        ["A", "conflit", "A", ""],
      ),
      SETTINGS,
    ),
  );
  expect(proposal.placed).toBe(0);
  expect(proposal.unplaced.map(({ reason }) => reason)).toEqual(["no-allowed-mentor", "no-allowed-mentor"]);
  expect(proposal.issues.map(({ code }) => code)).toContain("no-pair-allowed");
});

test("where nobody can take part, the people and the settings that were read are told all the same", () => {
  const refusing = smallTables().map((table) => ({
    ...table,
    rows: table.rows.map((row, index) =>
      table.name === "Mentors" ? [...row, index === 0 ? "Consentement" : "Non"] : row,
    ),
  }));
  const outcome = propose(snapshotOf(refusing, SETTINGS));
  expect(outcome).toMatchObject({
    kind: "impossible",
    proposal: {
      people: { mentors: 0, seats: 0, mentees: 2 },
      settings: { mentors: { tab: "Mentors", columns: { consent: "Consentement" } } },
    },
  });
});

test("mentees left out earlier come first in the next run if asked, and it is said", () => {
  const tables = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", "Vente"],
      ["Max", "Relève, Vente"],
    ],
  );
  const snapshot = snapshotOf(tables, SETTINGS);
  const first = proposed(snapshot);
  const placed = ({ proposal }: typeof first) => proposal.dyads.map(({ mentee }) => mentee.name);
  expect(placed(first)).toEqual(["Lea"]);
  const previous = edited(first.sheet);
  expect(placed(proposed({ ...snapshot, previous }))).toEqual(["Lea"]);
  const second = proposed({ ...snapshot, previous, leftOutFirst: true });
  expect(placed(second)).toEqual(["Max"]);
  expect(second.proposal.issues).toContainEqual(
    expect.objectContaining({ code: "left-out-first", message: expect.stringContaining("Max") as string }),
  );
  expect(proposed({ ...snapshot, leftOutFirst: true }).proposal).toEqual(first.proposal);
});
