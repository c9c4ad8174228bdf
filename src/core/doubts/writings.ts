import type { Entry } from "../links/participants.ts";
import type { Circle } from "./circle.ts";
import type { Asking } from "./doubt.ts";

/** A part of an answer that names somebody. */
export interface Writing {
  readonly entry: Entry;
  readonly asking: Asking;
  /** The header of the question. */
  readonly column: string | undefined;
}

/** Who wrote what when they named their manager or whom to avoid, by the name as compared, else by the e-mail. */
export function writingsOf({ participants, sources }: Circle): ReadonlyMap<string, readonly Writing[]> {
  const writings = new Map<string, Writing[]>();
  const { mentors, mentees, cut, people } = participants;
  for (const entry of [...mentees, ...mentors]) {
    const side = `${entry.role}s` as const;
    const answers = [
      ...entry.manager.map((text, at) => ({
        ...{ text, asking: "manager" as const },
        column: sources.managerColumns[side][at],
      })),
      ...entry.avoid.map((text, at) => ({
        ...{ text, asking: "avoid" as const },
        column: sources.avoidColumns[side][at],
      })),
    ];
    for (const { text, asking, column } of answers)
      for (const part of cut(text)) {
        const { name, email } = people.mentionOf(part);
        const key = name.key || email;
        writings.set(key, [...(writings.get(key) ?? []), { entry, asking, column }]);
      }
  }
  return writings;
}
