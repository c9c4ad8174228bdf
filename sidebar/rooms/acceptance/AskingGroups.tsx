import { useMemo } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Groups } from "../../../src/core/acceptance/groups.ts";
import type { Letter } from "../../../src/core/acceptance/letter.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { SentWay } from "../../room-kit/LetterButtons.tsx";
import type { SelectedPairProps } from "../../room-kit/selected-pair-props.ts";
import { askingWords } from "../../room-kit/words.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { AskedDyadCard } from "./AskedDyadCard.tsx";
import type { NotingProps } from "./SideAnswerNotes.tsx";
import { SomeoneElse } from "./SomeoneElse.tsx";
import { asRefused } from "./as-refused.ts";

interface AskingGroupsProps extends SelectedPairProps {
  readonly groups: Groups;
  /** Whether nobody is asked: then only answers that came all the same are shown. */
  readonly isSkipped: boolean;
  /** Whether nobody can be asked yet. */
  readonly isIncomplete: boolean;
  /** Whether something is being written. */
  readonly busy: boolean;
  readonly letterOf: (dyad: AskedDyad, side: Side) => Letter;
  readonly onAsk: (dyad: AskedDyad, side: Side, way: SentWay) => void;
  readonly onUndo: (dyad: AskedDyad, side: Side) => void;
  readonly onDecide: (dyad: AskedDyad, status: Status) => void;
  readonly notingOf: (dyad: AskedDyad) => NotingProps;
}

const ANSWERED = ["declined", "unsure", "accepted"] as const;
const ALL = [...ANSWERED, "toAsk", "waiting", "held"] as const;

/** The dyads by what is to be done about them, what was answered first. */
export function AskingGroups({
  groups,
  isSkipped,
  isIncomplete,
  busy,
  letterOf,
  ...props
}: AskingGroupsProps) {
  const { onAsk, onUndo, onDecide, notingOf, ...at } = props;
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { reading } = at;
  const shown = (isSkipped ? ANSWERED : ALL).filter((group) => groups[group].length > 0);
  const after = useMemo(
    () =>
      asRefused(
        reading,
        groups.declined.map(({ dyad }) => dyad),
      ),
    [reading, groups.declined.map(({ mark }) => mark).join(" ")],
  );
  if (shown.length === 0 && !isSkipped) return <p class="note">{roomWords.none}</p>;
  return (
    <>
      {shown.map((group) => (
        <section key={group}>
          <h2>{roomWords.groups[group](groups[group].length)}</h2>
          <LongList items={groups[group]} keyOf={({ mark }) => mark}>
            {(dyad) => (
              <AskedDyadCard
                entry={dyad}
                cohort={reading.desk.cohort}
                written={reading.desk.cohort.settings.language}
                isHeld={group === "held"}
                letterOf={(side) => letterOf(dyad, side)}
                disabled={busy || isIncomplete}
                onAsk={(side, way) => {
                  onAsk(dyad, side, way);
                }}
                onUndo={(side) => {
                  onUndo(dyad, side);
                }}
                noting={notingOf(dyad)}
                onSay={at.onDone}
                onDecide={(status) => {
                  onDecide(dyad, status);
                }}
              >
                {group === "declined" && <SomeoneElse {...at} reading={after} entry={dyad} />}
              </AskedDyadCard>
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}
