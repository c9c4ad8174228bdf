import { type Table, cellText } from "../../tabs/table.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import { isHiddenSign } from "../../tabs/tab-kinds.ts";
import { fold } from "../../people/fold.ts";
import type { Language } from "../../programme/settings.ts";
import { withRefusedBefore } from "../refused-before.ts";
import { readChecked } from "../checked.ts";
import { factsOf } from "../facts.ts";
import { type EditedRow, pairKey } from "../read-rows.ts";
import { recheck } from "../recheck.ts";
import { COLUMNS, type ColumnName, type DyadsSheet, STATUSES, type SheetRow } from "../sheet.ts";
import type { DyadWords } from "../words.ts";
import { type FoundColumns, findColumns } from "./find-columns.ts";
import { readState } from "./hidden-state.ts";
import { findProvenance } from "./provenance.ts";
import { ownColumnsOf, rowOf } from "./read-tab.ts";

type WordsOf = (language: Language) => DyadWords;

/** Of several columns that may be the one of a name, the one that says most of what was last checked, else that is fullest. */
function bestColumn(name: ColumnName, { rows }: Table, places: readonly number[], checkedAt: number): number {
  const worth = (column: number): number =>
    rows.reduce((sum, cells) => {
      const text = cellText(cells[column]);
      const checked = readChecked(String(cells[checkedAt] ?? ""));
      const isChecked =
        checked !== null && (name === "status" || name === "mentee" || name === "mentor")
          ? fold(checked[name]) === fold(text)
          : false;
      return sum + (text === "" ? 0 : 1) + (isChecked ? rows.length : 0);
    }, 0);
  return places.reduce((best, place) => (worth(place) > worth(best) ? place : best), places[0] ?? -1);
}

/** Where each column most probably is: by its tag, else by its header; the one of several that says most. */
function probableColumns(table: Table, columns: FoundColumns): FoundColumns["at"] {
  const placesOf = (name: ColumnName): readonly number[] => {
    const places = columns.placesOf(name);
    return places.length > 0 ? places : columns.titled(name);
  };
  const checkedAt = placesOf("checked")[0] ?? -1;
  const at = COLUMNS.map((name) => [name, bestColumn(name, table, placesOf(name), checkedAt)] as const);
  return Object.fromEntries(at) as FoundColumns["at"];
}

/** What the person of a hidden key is called, `""` for nobody; for a status the word for one that is lost. */
type LabelOf = (name: "status" | "mentee" | "mentor", row: EditedRow) => string;

function labelsByKey(statusLost: string, { mentees, mentors, menteeLabels, mentorLabels }: Cohort): LabelOf {
  const [ofMentee, ofMentor] = [
    new Map(mentees.map(({ key }, index) => [key, menteeLabels[index] ?? ""])),
    new Map(mentors.map(({ key }, index) => [key, mentorLabels[index] ?? ""])),
  ];
  return (name, { menteeKey, mentorKey }) => {
    if (name === "status") return mentorKey === "" ? "" : statusLost;
    return (name === "mentee" ? ofMentee.get(menteeKey) : ofMentor.get(mentorKey)) ?? "";
  };
}

/** A checked row as a proposal of the run: where that column is lost, nothing tells a choice made by hand from one. */
function asProposed({ cells, ...row }: SheetRow): SheetRow {
  const at = (name: ColumnName): number => COLUMNS.indexOf(name);
  const proposal = pairKey(String(cells[at("menteeKey")]), String(cells[at("mentorKey")]));
  return { ...row, cells: cells.map((cell, index) => (index === at("proposal") ? proposal : cell)) };
}

/** A row with what its lost cells held when it was last checked. */
function restored(row: EditedRow, at: FoundColumns["at"], labelOf: LabelOf): EditedRow {
  const checked = readChecked(row.checked);
  const text = (name: "status" | "mentee" | "mentor"): string =>
    at[name] < 0 ? (checked?.[name].trim() ?? labelOf(name, row)) : row[name];
  return {
    ...row,
    status: text("status"),
    mentee: text("mentee"),
    mentor: text("mentor"),
  };
}

/** What a damaged tab is written anew with. */
interface Restoring {
  /** The people under the settings that the tab is to be checked with from now on. */
  readonly cohort: Cohort;
  /** How the name of the new tab begins. */
  readonly title: string;
  /** The status of a dyad of which nothing says it any more. */
  readonly statusLost: string;
  /** The other dyads tabs: what was refused before may stand there alone. */
  readonly others: readonly Table[];
}

/** The columns of a damaged tab of which nothing in it says any more what they held: neither the cells nor a hidden copy. */
export function goneColumns(table: Table, wordsOf: WordsOf): ColumnName[] {
  const at = probableColumns(table, findColumns(table, wordsOf));
  if (at.checked >= 0) return [];
  const keys = { status: -1, mentee: at.menteeKey, mentor: at.mentorKey };
  return (["status", "mentee", "mentor"] as const).filter((name) => at[name] < 0 && keys[name] < 0);
}

/**
 * A dyads tab that people damaged, as it would be written anew: what its lost columns held when it was last checked comes
 * from the hidden copy, everything else from where it most probably stands. The damaged tab itself stays as it is.
 *
 */
export function restoredTab(
  table: Table,
  { cohort, title, statusLost, others }: Restoring,
  wordsOf: WordsOf,
): DyadsSheet {
  const { settings } = cohort;
  const columns = findColumns(table, wordsOf);
  const at = probableColumns(table, columns);
  const labelOf = labelsByKey(statusLost, cohort);
  const states = [table, ...others].flatMap(({ rows: cells }) => readState(cells.flat()) ?? []);
  const refusedBefore = states.flatMap(({ refused }) => refused);
  const words = wordsOf(settings.language);
  const indices = [...table.rows.keys()].filter((index) => {
    const { mentee, menteeKey } = restored(rowOf(table.rows[index] ?? [], at), at, labelOf);
    return index !== columns.headerRow && (mentee !== "" || menteeKey !== "") && !isHiddenSign(menteeKey);
  });
  const rows = indices.map((index) => restored(rowOf(table.rows[index] ?? [], at), at, labelOf));
  const checked = recheck(withRefusedBefore(cohort, { refusedBefore }), words, rows, { by: "", on: "" });
  return {
    language: settings.language,
    title,
    facts: words.facts(factsOf(checked, words)),
    provenance: findProvenance(table.rows, wordsOf)?.text ?? "",
    headers: COLUMNS.map((name) => words.headers[name]),
    statuses: STATUSES.map((status) => words.statuses[status]),
    // Opinions are among the columns of people's own, which go along as they are.
    ...{ opinions: [], reviews: [] },
    mentees: [...cohort.menteeLabels],
    mentors: [...cohort.mentorLabels],
    rows: at.proposal < 0 ? checked.map(asProposed) : checked,
    settings,
    refused: refusedBefore,
    absent: states[0]?.absent ?? [],
    earlier: {
      ...{ sheetId: table.id, state: table.mark ?? "", at, head: 0, headerRow: columns.headerRow },
      ownColumns: ownColumnsOf(table.rows, at, columns.headerRow),
      rows: indices,
    },
  };
}
