import { fold } from "../people/fold.ts";
import type { LinkColumn } from "./links-headers.ts";
import type { LinkRow } from "./sources.ts";
import { isVacant, namesSomebody, tellsNothing } from "./stated-nobody.ts";

/** How a tab tells who is above whom. */
interface OrgChart {
  /** Highest first; the texts of the columns of a level, joined, name one person. */
  readonly levels: readonly (readonly number[])[];
  /** Whether a blank is the one above, as in an outline. */
  readonly inherits: boolean;
  /** Whether the first line of a cell is the name, the others a title; else each names a person. */
  readonly titles: boolean;
}

/**
 * The org chart that headers tell of, null for none: one column a level, or a person and a manager.
 * @param all the columns of a kind.
 */
export function recogniseChart(all: (kind: LinkColumn) => readonly number[]): OrgChart | null {
  const numbered = all("level");
  const titled = [...all("title"), ...all("manager"), ...all("person")];
  const inOrder = titled.every((column, at) => column > (titled[at - 1] ?? -1));
  const outline =
    numbered.length > 1 ? numbered : inOrder && all("title").length > 0 && titled.length > 1 ? titled : [];
  if (outline.length > 0) return { levels: outline.map((column) => [column]), inherits: true, titles: true };

  const first = (kind: LinkColumn): number[] => all(kind).slice(0, 1);
  const managers = [...first("manager"), ...first("manager-email")];
  const people = [...first("first-name"), ...first("person"), ...first("email")];
  const [manager, person] = [managers[0], people[0]];
  if (manager === undefined || person === undefined) return null;
  return { levels: [managers, people], inherits: manager < person, titles: false };
}

/** A cell that stands for nobody in a chart: those under it are under whoever is above. */
function isBlank(folded: string): boolean {
  return tellsNothing(folded) || isVacant(folded);
}

interface Step {
  readonly text: string;
  readonly folded: string;
  readonly header: string;
}

/**
 * Reads an org chart: each person is under the nearest level above that is filled, `vacant` and the like passed over. A
 * person repeated from the row above is not told again; what stands lower is left behind when someone else comes.
 */
export function readOrgChart(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { levels, inherits, titles }: OrgChart,
): LinkRow[] {
  const path: Step[] = [];
  // Managers stand in many rows; folding is what takes time.
  const foldedByText = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const folded = foldedByText.get(text) ?? fold(text);
    foldedByText.set(text, folded);
    return folded;
  };
  return rows.flatMap((row, index) => {
    if (!inherits) path.length = 0;
    return levels.flatMap((columns, level): LinkRow[] => {
      const cells = columns.map((column) => row[column] ?? "").filter((cell) => cell !== "");
      const text = cells.map((cell) => (titles ? cell.replace(/[\r\n].*/s, "") : cell)).join(" ");
      const step = { text, folded: foldOnce(text), header: headers[columns[0] ?? 0] ?? "" };
      if (text === "" || step.folded === path[level]?.folded) return [];
      path.length = level;
      path.push(step);
      const above = path.slice(0, -1).filter(({ folded }) => !isBlank(folded));
      const others = above.filter(({ folded }) => folded !== step.folded && namesSomebody(folded));
      // A dash or the same name may fill a level; where nobody else stands above, it states that there is no manager.
      const upper = [...above, ...others].pop();
      if (upper === undefined || isBlank(step.folded)) return [];
      const under = { person: upper.header, other: step.header };
      return [{ row: index + 2, person: upper.text, relation: "manages", other: text, columns: under }];
    });
  });
}
