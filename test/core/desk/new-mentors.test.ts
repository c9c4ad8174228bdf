import { expect, test } from "vitest";
import { clockMomentOf } from "../../../src/core/dyads/tab/clock-moment.ts";
import { newMentors } from "../../../src/core/desk/new-mentors.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { type Change, edited, opened, withRows } from "../dyads/tabs.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";
import { deskOf } from "./desks.ts";

const SETTINGS = {
  format: "dyade-settings/1",
  mentors: { tab: "Mentors" },
  mentees: { tab: "Mentorés" },
} as const;
const HEADER = ["Horodateur", "Courriel", "Nom complet", "Nombre de places", "Sujets"];
const tables = (...later: Cell[][]) => [
  tab(
    "Mentors",
    HEADER,
    ["2026-02-01 09:00:00", "ana@a.example", "Ana Roy", 1, "Vente"],
    // Too many places for one run: nobody is paired with Bob.
    ["2026-02-01 09:00:00", "bob@b.example", "Bob Lam", 1, "Vente"],
    ...later,
  ),
  tab(
    "Mentorés",
    ["Horodateur", "Courriel", "Nom complet", "Sujets"],
    ["2026-02-01 09:00:00", "zoe@z.example", "Zoé Lac", "Vente"],
  ),
];
const { sheet } = proposed(snapshotOf(tables(), SETTINGS));

function names(moment: string, ...later: Cell[][]): string[] {
  const desk = deskOf(tables(...later), SETTINGS);
  const { rows } = readCurrentDyads(desk.cohort, opened(edited(sheet)), dyadWords("fr"));
  return newMentors(desk.programme, rows, moment).map(
    ({ mentor, places }) => `${desk.cohort.mentorLabels[mentor] ?? ""} ${String(places)}`,
  );
}

const MOMENT = "2026-03-01T10:00";

test("a mentor who answered since is new, whoever came first before the others", () => {
  expect(
    names(
      MOMENT,
      ["2026-03-05 09:00:00", "max@m.example", "Max Bé", 2, "Vente"],
      ["2026-03-02 09:00:00", "lia@l.example", "Lia Do", 1, "Relève"],
    ),
  ).toEqual(["Lia Do 1", "Max Bé 2"]);
});

test("who was there when the dyads were proposed is not, and who came since and offers no place is said to", () => {
  expect(names(MOMENT)).toEqual([]);
  expect(names(MOMENT, ["2026-03-05 09:00:00", "max@m.example", "Max Bé", 0, "Vente"])).toEqual(["Max Bé 0"]);
  expect(names(MOMENT, ["2026-02-05 09:00:00", "max@m.example", "Max Bé", 0, "Vente"])).toEqual([]);
});

test("who has no readable date may be new, comes last, and is announced only where others have a date", () => {
  const later = (...rows: Cell[][]) => {
    const desk = deskOf(tables(...rows), SETTINGS);
    const { rows: dyads } = readCurrentDyads(desk.cohort, opened(edited(sheet)), dyadWords("fr"));
    return newMentors(desk.programme, dyads, MOMENT).map(({ mentor, since, isUndatedRoster }) => [
      desk.cohort.mentorLabels[mentor] ?? "",
      since === null,
      isUndatedRoster,
    ]);
  };
  expect(
    later(
      ["un jour", "lia@l.example", "Lia Do", 1, "Relève"],
      ["", "ugo@u.example", "Ugo Fay", 1, "Vente"],
      ["2026-03-05 09:00:00", "max@m.example", "Max Bé", 1, "Vente"],
      ["", "eva@e.example", "Eva Roc", 0, "Vente"],
    ),
  ).toEqual([
    ["Max Bé", false, false],
    ["Lia Do", true, false],
    ["Ugo Fay", true, false],
  ]);
});

test("where no mentor has a date, whoever the tab names is not new, and the others may be", () => {
  const undated = tables(["", "max@m.example", "Max Bé", 2, "Vente"]).map((table) =>
    table.name === "Mentors"
      ? { ...table, rows: table.rows.map((cells, row) => (row === 0 ? cells : ["", ...cells.slice(1)])) }
      : table,
  );
  const desk = deskOf(undated, SETTINGS);
  const refused = withRows(edited(sheet), { status: "Refusée", mentee: "Zoé Lac", mentor: "Bob Lam" });
  const { rows } = readCurrentDyads(desk.cohort, opened(refused), dyadWords("fr"));
  const labels = newMentors(desk.programme, rows, MOMENT).map(({ mentor, isUndatedRoster }) => [
    desk.cohort.mentorLabels[mentor],
    isUndatedRoster,
  ]);
  expect(labels).toEqual([["Max Bé", true]]);
});

test("a new mentor stays new until each of their places is taken by a dyad that is not refused", () => {
  const places = (...rows: Change[]): string[] => {
    const desk = deskOf(tables(["2026-03-05 09:00:00", "max@m.example", "Max Bé", 2, "Vente"]), SETTINGS);
    const table = withRows(edited(sheet), ...rows);
    const current = readCurrentDyads(desk.cohort, opened(table), dyadWords("fr"));
    return newMentors(desk.programme, current.rows, MOMENT).map(({ places }) => String(places));
  };
  const locked = { status: "Verrouillée", mentee: "Zoé Lac", mentor: "Max Bé" };
  expect(places(locked)).toEqual(["1"]);
  expect(places(locked, locked)).toEqual([]);
  expect(places({ ...locked, status: "Refusée" })).toEqual(["2"]);
});

test("nobody is new where the tab does not say when it was written", () => {
  expect(names("", ["2026-03-05 09:00:00", "max@m.example", "Max Bé", 2, "Vente"])).toEqual([]);
});

test("who answered a minute after the proposal is new, before and after midnight in UTC", () => {
  const soonAfter = (utc: string, name: string, answered: string): string[] =>
    names(clockMomentOf({ ...tab(name, []), tags: { run: "r", moment: utc, columns: [] } }), [
      ...[answered, "max@m.example", "Max Bé", 1, "Vente"],
    ]);
  // In Toronto, five hours behind UTC.
  const [evening, night] = ["Dyades 2026-11-30 18h30", "Dyades 2026-11-30 22h26"];
  expect(soonAfter("2026-11-30T23:30:20.000Z", evening, "2026-11-30 18:31:30")).toEqual(["Max Bé 1"]);
  expect(soonAfter("2026-12-01T03:26:20.000Z", night, "2026-11-30 22:27:30")).toEqual(["Max Bé 1"]);
  expect(soonAfter("2026-12-01T03:26:20.000Z", night, "2026-11-30 22:25:30")).toEqual([]);
});

test("a date still to come counts for none: last, and only of whom no row names", () => {
  const later = tables(
    ["2031-01-01 09:00:00", "max@m.example", "Max Bé", 1, "Vente"],
    ["2026-03-05 09:00:00", "lia@l.example", "Lia Do", 1, "Vente"],
  );
  const desk = deskOf(later, SETTINGS);
  const locked = { status: "Verrouillée", mentee: "Zoé Lac", mentor: "Max Bé" };
  const found = (table: Table): [string | undefined, boolean][] => {
    const { rows } = readCurrentDyads(desk.cohort, opened(table), dyadWords("fr"));
    const latest = Date.UTC(2027, 0, 1) / 1000;
    return newMentors(desk.programme, rows, MOMENT, latest).map(({ mentor, isToCome }) => [
      desk.cohort.mentorLabels[mentor],
      isToCome,
    ]);
  };
  expect(found(edited(sheet))).toEqual([
    ["Lia Do", false],
    ["Max Bé", true],
  ]);
  expect(found(withRows(edited(sheet), { ...locked, status: "Refusée" }))).toEqual([["Lia Do", false]]);
});
