import { memberKey, reviewerOf } from "../../../src/core/dyads/reviews.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface CommitteeMembersProps {
  readonly members: readonly string[];
  /** None where nobody is named. */
  readonly onChange: (members: string[] | undefined) => void;
}

/** Who gives an opinion on each dyad: one name, or initials, a line. */
export function CommitteeMembers({ members, onChange }: CommitteeMembersProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const id = useId();
  return (
    <>
      <h2>{roomWords.committee}</h2>
      <p class="quiet" id={`${id}-what`}>
        {roomWords.committeeWhat}
      </p>
      <div class="field">
        <label for={id}>{roomWords.committeeMembers}</label>
        <textarea
          id={id}
          class="text-input"
          rows={Math.max(3, members.length + 1)}
          aria-describedby={`${id}-what`}
          value={members.join("\n")}
          onChange={({ currentTarget }) => {
            // The title of their column is no part of their name.
            const lines = currentTarget.value.split("\n").map((line) => reviewerOf(line) ?? line.trim());
            // Of two spellings of one member the first stays.
            const spellings = lines.filter((line) => line !== "").reverse();
            const firstByMember = new Map(spellings.map((line) => [memberKey(line), line] as const));
            const names = [...firstByMember.values()].reverse();
            onChange(names.length === 0 ? undefined : names);
          }}
        />
      </div>
    </>
  );
}
