import { describe, expect, it } from "vitest";
import { homeFacts } from "../../sidebar/home-facts.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { KEPT_NOTED, withNoted } from "../../src/core/acceptance/noted.ts";
import { formQuestions } from "../../src/core/forms/form-questions.ts";
import { nextStep } from "../../src/core/home/home.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { KEPT_INTRODUCED, introducedMark } from "../../src/core/introduction/introduced.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
import { smallWorkbook, table } from "./small-workbook.ts";

const [MENTEES, MENTORS] = smallWorkbook().tables as [Table, Table];
const headersOf = (answers: Table): Table => ({ ...answers, rows: answers.rows.slice(0, 1) });
const facts = (snapshot: Snapshot, kept: Readonly<Record<string, string>> = {}) =>
  homeFacts(openWorkbook(snapshot), null, kept);

describe("where a programme stands", () => {
  it("is told from the forms alone, until both are answered", () => {
    const formsOf = (...tables: Table[]) => facts(smallWorkbook({ tables })).forms;
    expect(formsOf(table(1, "Feuille 1", [[""]], false))).toBe("none");
    expect(formsOf(headersOf(MENTORS), headersOf(MENTEES))).toBe("unanswered");
    expect(formsOf(MENTORS, headersOf(MENTEES))).toBe("mentors");
    expect(formsOf(headersOf(MENTORS), MENTEES)).toBe("mentees");
    expect(formsOf(MENTORS, MENTEES)).toBe("both");
  });

  it("counts who answered one form alone", () => {
    expect(facts(smallWorkbook({ tables: [MENTEES] })).recruited).toMatchObject({ mentees: 2, mentors: 0 });
  });

  it("names no topic that lacks places where both sides do not use the same words", () => {
    const inOtherWords = (rows: Table["rows"]): Table["rows"] =>
      rows.map((row, at) =>
        row.map((cell, column) => (at > 0 && column === 3 ? `Domaine ${String(at)}` : cell)),
      );
    const tables = [MENTEES, { ...MENTORS, rows: inOtherWords(MENTORS.rows) }];
    expect(facts(smallWorkbook({ tables })).recruited).toMatchObject({
      mentees: 2,
      mentors: 2,
      shortage: null,
    });
    const lacking = {
      ...MENTEES,
      rows: [...MENTEES.rows.slice(0, 2), ...MENTEES.rows.slice(1, 2)].map((row, at) =>
        at < 2
          ? row
          : row.map((cell, column) => (column === 1 ? "Éva Fay" : column === 2 ? "eva@exemple.ca" : cell)),
      ),
    };
    expect(facts(smallWorkbook({ tables: [lacking, MENTORS] })).recruited?.shortage).toEqual({
      topic: "Ventes",
      seats: 1,
    });
  });

  it("counts the dyads of the newest tab, and those introduced by what is kept", () => {
    const confirmed = withDyads(smallDyads(8, { status: "Confirmée" }));
    const before = facts(confirmed);
    expect(before.dyads).toMatchObject({ confirmed: 1 });
    expect([before.confirmed, before.introduced, before.followed, before.met]).toEqual([1, 0, 0, 0]);
    const [, , cells = []] = smallDyads(8).rows;
    const headers = (smallDyads(8).rows[1] ?? []).map(String);
    const key = (header: string): string => String(cells[headers.indexOf(header)]);
    const mark = introducedMark(key("dyade:mentee"), key("dyade:mentor"));
    expect(facts({ ...confirmed, kept: { [KEPT_INTRODUCED]: mark } })).toMatchObject({
      introduced: 1,
      followed: 1,
      met: 0,
    });
    // Whoever declined since is introduced to nobody, and nothing waits for it.
    const no = { accepts: false, on: "2026-03-01", how: "phone", reason: "" } as const;
    const declined = { [KEPT_NOTED]: withNoted("", mark, "mentor", no) };
    expect(facts(confirmed, declined)).toMatchObject({ confirmed: 0, introduced: 0 });
    // What was kept since the workbook was read holds.
    expect(facts(confirmed, { [KEPT_INTRODUCED]: mark }).introduced).toBe(1);
    expect(
      facts({ ...confirmed, kept: { [KEPT_INTRODUCED]: mark } }, { [KEPT_INTRODUCED]: "" }).introduced,
    ).toBe(0);
  });

  it("counts who has never answered as the follow-up does, once a dyad has news in its journal", () => {
    const decided = smallDyads(8, { status: "Confirmée", decidedOn: "2026-01-10" });
    const headers = (decided.rows[1] ?? []).map(String);
    const mentee = String(decided.rows[2]?.[headers.indexOf("dyade:mentee")]);
    const questions = formQuestions("journal");
    const answer: Readonly<Record<string, string>> = { email: mentee, "meetings-count": "2" };
    const journal = table(20, "Journal", [
      ["Horodateur", ...questions.map(({ title }) => title.fr)],
      ["2026-02-01 09:00:00", ...questions.map(({ id }) => answer[id] ?? "")],
    ]);
    const confirmed = withDyads(decided);
    const answered = { ...confirmed, tables: [...confirmed.tables, journal] };
    expect(facts(confirmed)).toMatchObject({ followed: 0, unheard: 0 });
    expect(facts(answered)).toMatchObject({ followed: 1, met: 1, unheard: 1 });
  });

  it("asks for a repair where the newest tab cannot be read", () => {
    const damaged = facts(withDyads(without(smallDyads(8), "mentor")));
    expect(damaged.dyads).toBe("unreadable");
    expect(nextStep(damaged)).toBe("repair");
  });
});
