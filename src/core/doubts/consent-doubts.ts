import type { Issue } from "../issues/issue.ts";
import type { Entry } from "../links/participants.ts";
import type { Circle } from "./circle.ts";
import type { Answer, ConsentDoubt, RelationWords } from "./doubt.ts";
import { placeOf } from "./place-of.ts";

/** The questions whether somebody whose consent is blank or unclear agrees: one a person, whatever their roles. */
export function consentDoubts(
  issues: readonly Issue[],
  circle: Circle,
  words: RelationWords,
): ConsentDoubt[] {
  const byPerson = new Map<number, { readonly entry: Entry; readonly issue: Issue }[]>();
  for (const issue of issues) {
    if (issue.code !== "consent-blank" && issue.code !== "consent-unclear") continue;
    const entry = roles(issue, circle).flatMap((role) => circle.at(role, issue.row) ?? [])[0];
    if (entry !== undefined)
      byPerson.set(entry.person, [...(byPerson.get(entry.person) ?? []), { entry, issue }]);
  }
  return [...byPerson.values()].flatMap((unsure) => {
    const [first] = unsure;
    if (first === undefined) return [];
    return [
      {
        kind: "consent",
        key: JSON.stringify(["consent", first.entry.role, first.entry.key]),
        issues: unsure.map(({ issue }) => issue),
        where: placeOf(first.issue),
        person: circle.shown(first.entry),
        answer: unsure.map(({ issue }) => issue.read ?? "").find((text) => text !== "") ?? "",
        answers: agreement(
          unsure.map(({ entry }) => entry),
          circle,
          words,
        ),
      } satisfies ConsentDoubt,
    ];
  });
}

function roles({ tab }: Issue, { sources: { tabs } }: Circle): readonly Entry["role"][] {
  return (["mentor", "mentee"] as const).filter((role) => tabs[`${role}s`] === tab);
}

/** That a person agrees in each of their roles, by the names that they gave there; nothing where a name is not theirs alone. */
function agreement(entries: readonly Entry[], { endOf }: Circle, words: RelationWords): Answer[] {
  const names = entries.flatMap((entry) => endOf(entry) ?? []);
  if (names.length < entries.length) return [];
  return [{ says: "agrees", rows: [...new Set(names)].map((name) => [name, words.consent, words.yes]) }];
}
