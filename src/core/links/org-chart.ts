import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import type { LinkColumn } from "./links-headers.ts";
import type { LinkRow } from "./sources.ts";
import { isVacant, statesNobody, tellsNothing } from "./stated-nobody.ts";

/** How a tab says who is above whom. */
interface OrgChart {
  /** Highest first; the texts of the columns of a level, joined, name one person. */
  readonly levels: readonly (readonly number[])[];
  /** Whether a blank is the one above, as in an outline. */
  readonly inherits: boolean;
  /** Whether the first line of a cell is the name, the others a title; else each names a person. */
  readonly titles: boolean;
}

/**
 * The org chart that headers hold, null for none: one column a level, or a person and a manager.
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

interface Step {
  readonly text: string;
  readonly folded: string;
  /** Whether it stands for nobody: those under it are under whoever is above. */
  readonly isBlank: boolean;
  readonly isSomebody: boolean;
  readonly header: string;
}

/**
 * Reads an org chart: each person is under the nearest level above that is filled, `vacant` and the like passed over. A
 * person repeated from the row above is not read again; what stands lower is left behind when someone else comes.
 */
export function readOrgChart(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { levels, inherits, titles }: OrgChart,
): LinkRow[] {
  const steps = levels.map(([column = 0]) =>
    keptLately((text): Step => {
      const folded = fold(text);
      const isBlank = tellsNothing(folded) || isVacant(folded);
      const isSomebody = !isBlank && !statesNobody(folded);
      return { text, folded, isBlank, isSomebody, header: headers[column] ?? "" };
    }),
  );
  const lineOf = (cell = ""): string => (titles ? cell.replace(/[\r\n].*/s, "") : cell);
  const links: LinkRow[] = [];
  const path: Step[] = [];
  rows.forEach((row, index) => {
    if (!inherits) path.length = 0;
    steps.forEach((stepOf, level) => {
      const lines = levels[level]?.map((column) => lineOf(row[column])).filter((line) => line !== "");
      const step = stepOf(lines?.join(" ") ?? "");
      const { text, folded, isBlank } = step;
      if (text === "" || folded === path[level]?.folded) return;
      path.length = level;
      const isElse = (upper: Step | undefined): boolean =>
        upper?.isSomebody === true && upper.folded !== folded;
      // A dash or the same name may fill a level; where nobody else stands above, it states that there is no manager.
      const upper = path.reduce<Step | undefined>(
        (nearest, above) => (above.isBlank || (isElse(nearest) && !isElse(above)) ? nearest : above),
        undefined,
      );
      path[level] = step;
      if (isBlank || upper === undefined) return;
      const under = { person: upper.header, other: step.header };
      links.push({ row: index + 2, person: upper.text, relation: "manages", other: text, columns: under });
    });
  });
  return links;
}
