import { expect, test } from "vitest";
import type { Cohort } from "../../src/core/cohort/cohort.ts";
import { type DyadsTab, HEAD } from "../../src/core/dyads/tab/read-tab.ts";
import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import { type CurrentDyads, readCurrentDyads } from "../../src/core/dyads/current-dyads.ts";
import { type Cell, cellText } from "../../src/core/tabs/table.ts";
import { withRefusedBefore } from "../../src/core/dyads/refused-before.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import type { Host } from "../../src/local/host.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { SETTINGS, gather } from "../core/dyads/cohorts.ts";
import { opened } from "../core/dyads/tabs.ts";
import { SMALL, TABLES } from "./edited-programme.ts";
import { type MarkedRow, type TextRow, naiveFacts, naiveMarks } from "./naive-marks.ts";
import { type Random, randomFrom } from "./random.ts";
import { hostOf, pair } from "./sample-host.ts";
import { turn } from "./turn.ts";

const EDITS = 1000;
/** A thousand executions take ten seconds, on a machine that others keep busy many minutes: it is slow, not broken. */
const PATIENCE = 1_200_000;
const MENTORS = SMALL.mentors.map(({ name }) => name);
const MENTEES = SMALL.mentees.map(({ name }) => name);
const FRENCH = dyadWords("fr");

const COLOURS: Record<MarkedRow["colour"], string> = {
  white: "#ffffff",
  yellow: "#fef7e0",
  orange: "#fde9b8",
  red: "#f6c7c3",
};
/** Of the whole row where there is no mentor. */
const GREY = "#eef1f5";

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One coordinator and one spreadsheet: does what people do to a dyads tab, and looks at it after each edit. */
class Coordinator {
  readonly host: Host;
  readonly done: Record<string, number> = {};
  private readonly random: Random;
  private sheetId: number;
  private history: Typed[] = [];
  private notes = 0;
  private readonly cohorts = new Map<string, Cohort>();

  constructor(host: Host, seed: number) {
    this.host = host;
    this.random = randomFrom(seed);
    // Tabs without spare rows: every execution reads them all.
    for (const sheet of host.workbook.sheets) sheet.maxRows = sheet.rows.length;
    this.sheetId = pair(host, SETTINGS).id;
  }

  get sheet(): Sheet {
    const sheet = this.host.workbook.sheets.find(({ id }) => id === this.sheetId);
    if (sheet === undefined) throw new Error("the tab is gone");
    return sheet;
  }

  /** The cells of the tab, each row as wide as the tab. */
  cells(): Cell[][] {
    return this.sheet.rows.map((row) =>
      COLUMNS.map((_, column) => {
        const value = row[column]?.value ?? "";
        return typeof value === "object" ? value.error : value;
      }),
    );
  }

  /** The dyads of the tab in the sense of the core. */
  stand(): CurrentDyads {
    const tab = opened({ id: 0, name: "", formFed: false, rows: this.cells() });
    return readCurrentDyads(this.cohortOf(tab), tab, FRENCH);
  }

  /** The people do not change, the pairs refused before do. */
  private cohortOf(tab: DyadsTab): Cohort {
    const key = JSON.stringify(tab.refusedBefore);
    const cohort = this.cohorts.get(key) ?? withRefusedBefore(gather(TABLES, SETTINGS).cohort, tab);
    this.cohorts.set(key, cohort);
    return cohort;
  }

  step(): void {
    const die = this.random(100);
    if (die < 58) this.edit();
    else if (die < 66) this.undo();
    else if (die < 73) this.sort();
    else if (die < 79) this.insert();
    else if (die < 86) this.copy();
    else if (die < 91) this.remove();
    else if (die < 97) this.paste();
    else this.rerun();
  }

  private count(what: string): void {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  private one<T>(of: readonly T[]): T {
    const item = of[this.random(of.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }

  private anyRow(): number {
    return HEAD + this.random(Math.max(1, this.sheet.rows.length - HEAD));
  }

  /** What a person may type in a column: mostly what is meant to stand there. */
  private textFor(name: ColumnName): string {
    const person = (names: readonly string[]): string => {
      const known = this.one(names);
      return this.one([
        known,
        known,
        known,
        known.toUpperCase(),
        `${known.toLowerCase()}@x.example`,
        "",
        "Zorro",
      ]);
    };
    if (name === "mentee") return person(MENTEES);
    if (name === "mentor") return person(MENTORS);
    if (name === "status") return this.one([...Object.values(FRENCH.statuses), "peut-être", ""]);
    if (name === "note") return `note ${String(++this.notes)}`;
    return "n’importe quoi";
  }

  /** Types, then holds the tab against {@link naiveMarks}: nothing that people wrote elsewhere may have changed. */
  private type(typed: Typed, touched: readonly number[] = [typed.row]): void {
    const before = this.cells();
    this.host.edit({ sheetId: this.sheetId, ...typed });
    const { row, column, text } = typed;
    const wanted = before.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
    );
    const now = this.cells();
    const headers = (wanted[1] ?? []).map(cellText);
    const byHeader = (cells: readonly Cell[]): TextRow =>
      Object.fromEntries(headers.map((header, at) => [header, cellText(cells[at])]));
    const state = /\{.*$/s.exec(byHeader(wanted[0] ?? [])["dyade:mentee"] ?? "")?.[0] ?? "";
    const refused = (JSON.parse(state) as { refused: string[][] }).refused.map((pair) => pair.slice(2));
    const marked = naiveMarks(SMALL, wanted.slice(HEAD).map(byHeader), refused, today(this.host));
    expect(now.slice(HEAD).map(byHeader)).toEqual(marked.map(({ texts }) => texts));
    for (const [index, { texts, note, colour }] of marked.entries()) {
      if (texts["Mentoré·e"] === "") continue;
      const shown = this.sheet.rows[HEAD + index] ?? [];
      expect(shown[headers.indexOf("À surveiller")]?.note ?? "").toBe(note);
      const isPlaced = texts["Mentor·e"] !== "";
      expect(headers.map((_, at) => shown[at]?.look?.background ?? "#ffffff")).toEqual(
        headers.map((header) => {
          if (!isPlaced) return GREY;
          return header === "Mentor·e" || header === "À surveiller" ? COLOURS[colour] : COLOURS.white;
        }),
      );
    }
    expect(cellText(now[0]?.[0]).replace(/^\S+ \S+ · /, "")).toBe(naiveFacts(marked));
    const people = ["mentee", "mentor", "note"] as const;
    const written = (cells: readonly Cell[]): string[] =>
      people.map((name) => cellText(cells[COLUMNS.indexOf(name)]));
    expect(now.slice(HEAD).map(written)).toEqual(wanted.slice(HEAD).map(written));
    const decided = ["status", "decidedBy", "decidedOn"] as const;
    const decision = (cells: readonly Cell[]): string[] =>
      decided.map((name) => cellText(cells[COLUMNS.indexOf(name)]));
    const others = (all: readonly Cell[][]): string[][] =>
      all.filter((_, at) => at > 0 && !touched.includes(at)).map(decision);
    expect(others(now)).toEqual(others(before));
  }

  private edit(): void {
    const row = this.anyRow();
    const name = this.one<ColumnName>([
      "status",
      "status",
      "mentee",
      "mentor",
      "mentor",
      "mentor",
      "note",
      "why",
    ]);
    const column = COLUMNS.indexOf(name);
    this.history.push({ row, column, text: cellText(this.cells()[row]?.[column]) });
    this.type({ row, column, text: this.textFor(name) });
    this.count("edit");
  }

  private undo(): void {
    const last = this.history.pop();
    if (last === undefined) return;
    this.type(last);
    this.count("undo");
  }

  /** Moves rows by hand; no `onEdit` comes of it, and what was typed before cannot be undone any more. */
  private rearrange(change: (rows: Sheet["rows"]) => Sheet["rows"]): void {
    const { rows } = this.sheet;
    this.sheet.rows = [...rows.slice(0, HEAD), ...change(rows.slice(HEAD))];
    this.history = [];
  }

  private sort(): void {
    const column = this.random(COLUMNS.length);
    const value = (row: Sheet["rows"][number]): string => JSON.stringify(row[column]?.value ?? "");
    this.rearrange((rows) => rows.sort((a, b) => (value(a) < value(b) ? -1 : 1)));
    this.count("sort");
  }

  private insert(): void {
    const at = this.random(this.sheet.rows.length - HEAD + 1);
    this.rearrange((rows) => [...rows.slice(0, at), [], ...rows.slice(at)]);
    this.type({ row: HEAD + at, column: COLUMNS.indexOf("mentee"), text: this.textFor("mentee") });
    this.count("insert");
  }

  private copy(): void {
    const row = this.anyRow();
    const copied = structuredClone(this.sheet.rows[row] ?? []);
    this.rearrange((rows) => [...rows, copied]);
    this.type({
      row: this.sheet.rows.length - 1,
      column: COLUMNS.indexOf("mentee"),
      text: this.textFor("mentee"),
    });
    this.count("copy");
  }

  private remove(): void {
    if (this.sheet.rows.length <= HEAD + 3) return;
    const row = this.anyRow() - HEAD;
    this.rearrange((rows) => rows.filter((_, at) => at !== row));
    this.count("delete");
  }

  /** Pastes a block of statuses and people over several rows; `onEdit` comes once, here with a cell typed after. */
  private paste(): void {
    const first = this.anyRow();
    const names = ["status", "mentee", "mentor"] as const;
    this.history = [];
    const pasted = [first, first + 1, first + 2].filter((row) => row < this.sheet.rows.length);
    for (const row of pasted) {
      const cells = (this.sheet.rows[row] ??= []);
      for (const [column, name] of names.entries()) {
        while (cells.length <= column) cells.push(null);
        cells[column] = { ...cells[column], value: this.textFor(name) || null };
      }
    }
    this.type({ row: HEAD, column: COLUMNS.indexOf("why"), text: "x" }, [HEAD, ...pasted]);
    this.count("paste");
  }

  private rerun(): void {
    this.keepOneLock();
    const stood = this.stand();
    const old = structuredClone(this.sheet);
    const next = pair(this.host, SETTINGS);
    expect(this.sheet).toEqual(old);
    // Somebody tidies up, and the tests stay quick.
    this.host.workbook.sheets = this.host.workbook.sheets.filter(({ id }) => id !== old.id);
    this.sheetId = next.id;
    this.history = [];
    const stands = this.stand();

    const rowIs = (mentee: number) => stands.rows[stands.rowOf[mentee] ?? -1];
    expect(stands.rows.map(({ mentee }) => mentee).sort()).toEqual([...MENTEES.keys()]);
    for (const { row, mentee } of stood.rows) {
      if (typeof mentee === "number" && row.kept.note !== "")
        expect(rowIs(mentee)?.row.kept.note.split("\n")).toContain(row.kept.note.split("\n")[0]);
    }
    for (const [mentee, mentor] of stood.locked) {
      expect(stands.mentorOf[mentee]).toBe(mentor);
      const [was, is] = [stood.rows[stood.rowOf[mentee] ?? -1], rowIs(mentee)];
      expect(is?.status).toBe(was?.status);
      if (was?.status === "confirmed") expect(is?.row.kept.decidedOn).toBe(was.row.kept.decidedOn);
    }
    for (const [mentee, mentor] of stood.refused) expect(stands.mentorOf[mentee]).not.toBe(mentor);
    this.count("rerun");
  }

  /** Two locked dyads of one mentee are a fault that the run tells; the coordinator keeps one. */
  private keepOneLock(): void {
    const { rows, rowOf } = this.stand();
    rows.forEach(({ mentee, mentor, status }, index) => {
      if (typeof mentee !== "number" || typeof mentor !== "number" || rowOf[mentee] === index) return;
      if (status === "locked" || status === "confirmed")
        this.type({ row: HEAD + index, column: COLUMNS.indexOf("status"), text: FRENCH.statuses.proposed });
    });
  }
}

/** As the spreadsheet's clock has it, wherever the test runs. */
function today({ workbook: { timeZone } }: Host): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date());
}

test(
  "whatever people do to a dyads tab, nothing throws, nothing they wrote is lost, and the marks are right",
  async () => {
    const coordinator = new Coordinator(await hostOf(TABLES), 20260301);
    for (let edit = 0; edit < EDITS; edit++) {
      coordinator.step();
      await turn();
    }
    const { done } = coordinator;
    for (const what of ["edit", "undo", "sort", "insert", "copy", "delete", "paste", "rerun"])
      expect(done[what]).toBeGreaterThan(10);
  },
  PATIENCE,
);
