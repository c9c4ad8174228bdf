import { describe, expect, test } from "vitest";
import { COLUMNS, type ColumnName } from "../../../src/core/dyads/sheet.ts";
import { propose } from "../../../src/core/proposal/propose.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { type Change, edited, withRows } from "./tabs.ts";

const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet;

function again(...changes: Change[]) {
  const outcome = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(first, ...changes) });
  const cell = (row: number, name: ColumnName): Cell =>
    outcome.sheet.rows[row]?.cells[COLUMNS.indexOf(name)] ?? "";
  return { ...outcome, cell };
}

const [CHLOE, ZOE] = [0, 1];

test("a locked dyad stays locked in the next run, also one that is no longer the best", () => {
  const { cell, proposal } = again({}, { mentor: "Bob Côté", status: "Verrouillée" });
  expect(cell(ZOE, "mentor")).toBe("Bob Côté");
  expect(cell(ZOE, "status")).toBe("Verrouillée");
  expect(proposal.settings).toMatchObject({
    decisions: { locked: [["zoe@z.example", "bob@b.example"]], refused: [] },
  });
});

test("a confirmed dyad stays confirmed, with who decided and when", () => {
  const { cell } = again({ status: "Confirmée", decidedBy: "Ana", decidedOn: "2026-03-02", note: "parfait" });
  expect(cell(CHLOE, "mentor")).toBe("Bob Côté");
  expect(["status", "decidedBy", "decidedOn", "note"].map((name) => cell(CHLOE, name as ColumnName))).toEqual(
    ["Confirmée", "Ana", "2026-03-02", "parfait"],
  );
});

test("a refused pair is not proposed again, its note travels and its decision does not", () => {
  const { cell, proposal } = again(
    {},
    { status: "Refusée", decidedOn: "2026-03-02", note: "déjà collègues" },
  );
  expect(cell(ZOE, "mentor")).not.toBe("Alice Roy");
  expect(cell(ZOE, "note")).toBe("déjà collègues");
  expect(cell(ZOE, "decidedOn")).toBe("");
  expect(proposal.issues).toContainEqual(
    expect.objectContaining({ code: "decisions-kept", tab: "Dyades 2026-03-01 10h00" }),
  );
});

test("decisions that the settings bring replace those of the tab", () => {
  const previous = edited(first, {}, { status: "Refusée" });
  const { proposal } = proposed({ ...snapshotOf(smallTables(), { ...SETTINGS, decisions: {} }), previous });
  expect(proposal.settings).toMatchObject({ decisions: { locked: [], refused: [] } });
});

test("a pair refused in one row and locked in another stays locked", () => {
  const locked = { status: "Verrouillée", mentee: "ZOE@z.example", mentor: "alice roy" };
  const previous = withRows(edited(first, {}, { status: "Refusée" }), locked);
  const { proposal } = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous });
  expect(proposal.settings).toMatchObject({
    decisions: { locked: [["zoe@z.example", "alice@a.example"]], refused: [] },
  });
});

test("an untouched tab changes nothing in the next run but what it says of itself", () => {
  expect({ ...again().sheet, earlier: null }).toEqual(first);
});

test("a pair refused two runs ago is still not proposed", () => {
  const second = again({}, { status: "Refusée" }).sheet;
  const third = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(second) });
  expect(third.proposal.settings).toMatchObject({
    decisions: { refused: [["zoe@z.example", "alice@a.example"]] },
  });
  expect(third.sheet.rows[ZOE]?.cells[COLUMNS.indexOf("mentor")]).not.toBe("Alice Roy");
});

test("a pair refused earlier that a person locks after all is kept, however the refusal named it", () => {
  const decisions = { refused: [["zoe@z.example", "alice@a.example"]] };
  const { sheet } = proposed(snapshotOf(smallTables(), { ...SETTINGS, decisions }));
  const chosen = { mentor: "Alice Roy", mentorKey: "alice@a.example", status: "Verrouillée" };
  const next = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(sheet, {}, chosen) });
  expect(next.proposal.settings).toMatchObject({
    decisions: { locked: [["zoe@z.example", "alice@a.example"]], refused: [] },
  });
});

test("of several rows of one mentee the decided dyad counts, and every note travels", () => {
  const refusedRow = { status: "Refusée", note: "se connaissent" };
  const added = {
    ...{ status: "Confirmée", mentee: "Zoé Lam", menteeKey: "zoe@z.example", mentor: "Bob Côté" },
    ...{ mentorKey: "bob@b.example", decidedBy: "Ana", decidedOn: "2026-03-02", note: "parfait" },
  };
  const previous = withRows(edited(first, { mentor: "", status: "À placer" }, refusedRow), added);
  const { sheet } = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous });
  const cells = sheet.rows[ZOE]?.cells ?? [];
  expect(
    ["status", "mentor", "note", "decidedBy"].map((name) => cells[COLUMNS.indexOf(name as ColumnName)]),
  ).toEqual(["Confirmée", "Bob Côté", "se connaissent\nparfait", "Ana"]);
});

test("a note follows its mentee by the hidden key where the name shown has changed", () => {
  const { cell } = again({}, { mentee: "Zoé Lam (zoe@z.example)", note: "à revoir" });
  expect(cell(ZOE, "note")).toBe("à revoir");
});

/** The same people, of whom some are called otherwise, and others more. */
function changed(rename: Record<string, string>, ...more: [tab: number, ...cells: string[]][]): Table[] {
  return smallTables().map((table, index) => ({
    ...table,
    rows: [
      ...table.rows.map((row) => row.map((cell) => rename[String(cell)] ?? cell)),
      ...more.filter(([tab]) => tab === index).map(([, ...cells]) => cells),
    ],
  }));
}
const nextRun = (tables: Table[], previous: Table) => proposed({ ...snapshotOf(tables, SETTINGS), previous });
const shown = ({ sheet }: ReturnType<typeof nextRun>, row: number, ...names: ColumnName[]) =>
  names.map((name) => sheet.rows[row]?.cells[COLUMNS.indexOf(name)]);

describe("people are carried by their keys", () => {
  test("a namesake who registers takes over neither a lock nor a refusal", () => {
    const locked = edited(
      first,
      { status: "Confirmée" },
      { status: "Refusée", checked: "Refusée ¦ Zoé Lam ¦ Alice Roy" },
    );
    const checked = { ...locked, rows: locked.rows.map((row) => [...row]) };
    const at = COLUMNS.indexOf("checked");
    if (checked.rows[2] !== undefined) checked.rows[2][at] = "Confirmée ¦ Chloé Ray ¦ Bob Côté";
    const [mentors = []] = smallTables().map(({ rows }) => rows[1] ?? []);
    const twin = mentors.map((cell) =>
      cell === "Alice Roy" ? "Bob Côté" : cell === "alice@a.example" ? "bob@other.example" : String(cell),
    );
    const run = nextRun(changed({}, [0, ...twin.map(String)]), checked);
    expect(shown(run, CHLOE, "mentorKey", "status")).toEqual(["bob@b.example", "Confirmée"]);
    expect(run.proposal.settings).toMatchObject({
      decisions: {
        locked: [["chloe@a.example", "bob@b.example"]],
        refused: [["zoe@z.example", "alice@a.example"]],
      },
    });
  });

  test("a corrected name drops no decision", () => {
    const run = nextRun(
      changed({ "Zoé Lam": "Zoé Lamontagne" }),
      edited(
        first,
        {},
        { status: "Verrouillée", checked: "Verrouillée ¦ Zoé Lam ¦ Alice Roy", note: "à suivre" },
      ),
    );
    expect(shown(run, ZOE, "mentee", "mentor", "status", "note")).toEqual([
      "Zoé Lamontagne",
      "Alice Roy",
      "Verrouillée",
      "à suivre",
    ]);
  });

  test("whoever cannot be found is listed, and a pair refused with them is kept for when they come back", () => {
    const gone = edited(first, {}, { status: "Refusée", checked: "Refusée ¦ Zoé Lam ¦ Alice Roy" });
    const [mentors, mentees, links] = smallTables();
    if (mentors === undefined || mentees === undefined || links === undefined) throw new Error("no tables");
    const rows = mentees.rows.filter((row) => !row.includes("Zoé Lam"));
    const without = nextRun([mentors, { ...mentees, rows }, links], gone);
    expect(without.proposal.issues).toContainEqual(
      expect.objectContaining({
        code: "decision-of-absent",
        message: expect.stringContaining("Zoé Lam – Alice Roy") as string,
      }),
    );
    expect(without.sheet.refused).toEqual([["zoe@z.example", "alice@a.example", "Zoé Lam", "Alice Roy"]]);
    const back = nextRun(smallTables(), edited(without.sheet));
    expect(shown(back, ZOE, "mentor")).not.toEqual(["Alice Roy"]);
  });
});

describe("a mentor chosen by hand in the cell", () => {
  const chosen = edited(first, {}, { mentor: "Bob Côté" });

  test("is a decision: the next runs keep it, as what people chose and not as a lock", () => {
    const second = nextRun(smallTables(), chosen);
    expect(shown(second, ZOE, "mentor", "status", "proposal")).toEqual(["Bob Côté", "Proposée", ""]);
    expect(second.proposal.issues).toContainEqual(
      expect.objectContaining({
        code: "decisions-kept",
        message: expect.stringContaining("1 choix fait à la main") as string,
      }),
    );
    const third = nextRun(smallTables(), edited(second.sheet));
    expect(shown(third, ZOE, "mentor", "status")).toEqual(["Bob Côté", "Proposée"]);
  });

  test("is none in a tab of version 0.1, which does not say what its run proposed", () => {
    const names = COLUMNS.filter((name) => name !== "proposal" && name !== "checked");
    const rows = chosen.rows.map((row) => names.map((name) => row[COLUMNS.indexOf(name)] ?? ""));
    expect(shown(nextRun(smallTables(), { ...chosen, rows }), ZOE, "mentor")).toEqual(["Alice Roy"]);
  });
});

test("a status of people's own travels with its dyad, and into the note of a mentee who has another mentor now", () => {
  const own = { status: "À discuter", note: "jeudi", checked: "À discuter ¦ Zoé Lam ¦ Alice Roy" };
  expect(shown(nextRun(smallTables(), edited(first, {}, own)), ZOE, "status", "note")).toEqual([
    "À discuter",
    "jeudi",
  ]);
  const more = {
    ...own,
    ...{ mentor: "Bob Côté", mentorKey: "bob@b.example" },
    checked: "À discuter ¦ Zoé Lam ¦ Bob Côté",
    proposal: "zoe@z.example > bob@b.example",
  };
  expect(shown(nextRun(smallTables(), edited(first, {}, more)), ZOE, "mentor", "status", "note")).toEqual([
    "Alice Roy",
    "Proposée",
    "jeudi\nÀ discuter (avec Bob Côté)",
  ]);
});

test("a date typed as the day of a decision comes back as that day, and a note as it is", () => {
  const dated = { note: "2026-04-01T00:00:00", status: "Confirmée", decidedOn: "2026-03-31T00:00:00" };
  expect(shown(nextRun(smallTables(), edited(first, dated)), CHLOE, "note", "decidedOn")).toEqual([
    "2026-04-01T00:00:00",
    "2026-03-31",
  ]);
});

test("a tab of ours that cannot be read stops the run, and never lets it start from nothing", () => {
  const tab = edited(first, { status: "Confirmée" });
  const rows = tab.rows.map((row) => row.filter((_, at) => COLUMNS[at] !== "mentor"));
  const outcome = propose({ ...snapshotOf(smallTables(), SETTINGS), previous: { ...tab, rows } });
  expect(outcome.kind).toBe("impossible");
  if (outcome.kind !== "impossible") return;
  expect(outcome.proposal.issues).toContainEqual(
    expect.objectContaining({
      code: "dyads-tab-unreadable",
      severity: "error",
      tab: "Dyades 2026-03-01 10h00",
    }),
  );
});

test("notes of two rows of a mentee that no cell could hold stop the run with their name, and a little shorter they travel", () => {
  const proposed = (length: number) => {
    const rows = ["a", "b"].map((letter) => ({ mentee: "Zoé Lam", note: letter.repeat(length) }));
    const outcome = propose({
      ...snapshotOf(smallTables(), SETTINGS),
      previous: withRows(edited(first), ...rows),
    });
    return outcome.kind === "impossible" ? outcome.proposal.issues : outcome.kind;
  };
  expect(proposed(24_999)).toBe("proposal");
  expect(proposed(25_000)).toContainEqual(
    expect.objectContaining({
      code: "notes-too-long",
      severity: "error",
      tab: "Dyades 2026-03-01 10h00",
      message: expect.stringContaining("Zoé Lam") as string,
    }),
  );
});

test("a mentee kept with two mentors is told as such a row of the tab, not as a fault of the settings", () => {
  const rows = ["Alice Roy", "Bob Côté"].map((mentor) => ({
    status: "Confirmée",
    mentee: "Zoé Lam",
    mentor,
  }));
  const snapshot = { ...snapshotOf(smallTables(), SETTINGS), previous: withRows(edited(first), ...rows) };
  const outcome = propose(snapshot);
  if (outcome.kind !== "impossible") throw new Error(outcome.kind);
  expect(outcome.proposal.issues.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({
      code: "locked-twice",
      tab: "Dyades 2026-03-01 10h00",
      message: expect.stringContaining("Zoé Lam a 2 dyades verrouillées ou confirmées.") as string,
    }),
  ]);
});

test("where only the first row is lost, what was refused before is too: the run waits for the repair", () => {
  const tab = edited(first, {}, { status: "Verrouillée" });
  const outcome = propose({
    ...snapshotOf(smallTables(), SETTINGS),
    previous: { ...tab, rows: tab.rows.slice(1) },
  });
  expect(outcome).toMatchObject({ kind: "impossible" });
  if (outcome.kind !== "impossible") return;
  expect(outcome.proposal.issues).toContainEqual(
    expect.objectContaining({
      code: "dyads-tab-unreadable",
      message: expect.stringContaining("première ligne") as string,
    }),
  );
});

test("a kept status is written in the language of the new tab", () => {
  const tab = edited(first, {}, { status: "Verrouillée", checked: "Verrouillée ¦ Zoé Lam ¦ Alice Roy" });
  const run = proposed({ ...snapshotOf(smallTables(), { ...SETTINGS, language: "en" }), previous: tab });
  expect(shown(run, ZOE, "mentor", "status")).toEqual(["Alice Roy", "Locked"]);
});

test("a decision with somebody who was forgotten is left in its tab, where one with a stranger is told", () => {
  const issuesWith = (mentorKey: string): readonly string[] => {
    const mentor = "Personne retirée 1";
    const checked = `Confirmée ¦ Zoé Lam ¦ ${mentor}`;
    const { proposal, sheet } = again({}, { status: "Confirmée", mentor, mentorKey, checked });
    return [...proposal.issues.map(({ code }) => code), ...sheet.absent.map(([, , name = ""]) => name)];
  };
  expect(issuesWith("guy@m.example")).toContain("decision-of-absent");
  expect(issuesWith("dyade-1")).toEqual([]);
});
