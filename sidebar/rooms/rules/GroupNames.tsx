import type { Roster } from "../../../src/core/intake/rosters.ts";
import type { Mentee } from "../../../src/core/people/person.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface GroupNamesProps {
  readonly roster: Roster<Mentee>;
  readonly members: readonly number[];
  /** How many of them count for a guarantee before. */
  readonly shared: number;
  readonly places: number;
  /** Whether the question is there. */
  readonly isAsked: boolean;
}

const MOST_NAMES = 3;

/** Who is in a group, and whether they are enough for the places. */
export function GroupNames({ roster, members, shared, places, isAsked }: GroupNamesProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const names = members.slice(0, MOST_NAMES).map((mentee) => roster.people[mentee]?.name ?? "");
  const counted = members.length - shared;
  if (!isAsked) return <p>{roomWords.groupUnasked}</p>;
  return (
    <p class="quiet">
      {members.length === 0 ? roomWords.groupNobody : roomWords.groupNames(names, members.length)}
      {shared > 0 && ` ${roomWords.groupShared(shared)}`}
      {counted > 0 && counted < places && ` ${roomWords.groupShort(places, counted)}`}
    </p>
  );
}
