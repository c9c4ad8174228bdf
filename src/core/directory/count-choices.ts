import type { Cell } from "../tabs/table.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Requests } from "./read-requests.ts";

/**
 * A programme in which the choices handed in from the directory stand in the place of the answers to its question on
 * chosen mentors, so that they are scored as `chosen`.
 *
 * @returns null where no criterion of chosen mentors that is on reads a question of the mentees.
 */
export function countChoices(programme: Programme, { choices }: Requests): Programme | null {
  const { settings, mentees, mentors } = programme;
  const chosen = settings.criteria.find(
    ({ kind, on, mentee }) => kind === "chosen" && on !== false && mentee !== undefined && mentee !== null,
  );
  const titles = [chosen?.mentee ?? []].flat();
  const places = titles.flatMap((title) => mentees.questions.find(title)?.columns ?? []);
  if (places.length === 0) return null;
  // A rank whose name is nobody's is kept by a text that is nobody's either.
  const nameOf = (mentor: number | null): string =>
    mentor === null ? "—" : mentors.people[mentor]?.email || mentors.people[mentor]?.name || "";
  const rows = mentees.rows.map((cells, mentee) => {
    const handedIn = choices.get(mentee);
    if (handedIn === undefined) return cells;
    const row: Cell[] = [...cells];
    const names = handedIn.map(nameOf);
    const texts = places.length === 1 ? [names.join("; ")] : names;
    places.forEach(({ index }, at) => {
      while (row.length <= index) row.push("");
      row[index] = texts[at] ?? "";
    });
    return row;
  });
  return { ...programme, mentees: { ...mentees, rows } };
}
