import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import type { DirectoryProps } from "./props.ts";
import { Tick } from "../../room-kit/Tick.tsx";

/** Who is in the directory and who is not, and why; the coordinator takes out who asked them to. */
export function People({ roomWords, programme, choices, people, choose, change }: DirectoryProps) {
  const { shown, leftOut } = people;
  const person = (mentor: number) => programme.mentors.people[mentor] ?? { name: "", key: "" };
  const setHidden = (key: string, isHidden: boolean): void => {
    change(({ hidden = [], ...now }) => {
      const others = hidden.filter((other) => other !== key);
      return { ...now, hidden: isHidden ? [...others, key] : others };
    });
  };
  return (
    <Fold title={roomWords.people}>
      <Tick
        checked={choices.seatless === true}
        onChange={(checked) => {
          choose({ seatless: checked });
        }}
      >
        {roomWords.seatless}
      </Tick>
      {shown.length > 0 && (
        <>
          <h3>{roomWords.inIt(shown.length)}</h3>
          <LongList items={shown} keyOf={(mentor) => person(mentor).key}>
            {(mentor) => (
              <Row
                name={person(mentor).name}
                action={roomWords.hide}
                label={roomWords.hideWhom(person(mentor).name)}
                onAct={() => {
                  setHidden(person(mentor).key, true);
                }}
              />
            )}
          </LongList>
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{roomWords.notInIt(leftOut.length)}</h3>
          <LongList items={leftOut} keyOf={({ mentor }) => person(mentor).key}>
            {({ mentor, why }) => (
              <Row
                name={person(mentor).name}
                why={roomWords.leftOut[why]}
                {...(why === "hidden" && {
                  action: roomWords.unhide,
                  label: roomWords.unhideWhom(person(mentor).name),
                  onAct: () => {
                    setHidden(person(mentor).key, false);
                  },
                })}
              />
            )}
          </LongList>
        </>
      )}
    </Fold>
  );
}

interface RowProps {
  readonly name: string;
  readonly why?: string;
  readonly action?: string;
  /** The action with the name, for those who hear the panel. */
  readonly label?: string;
  readonly onAct?: () => void;
}

function Row({ name, why, action, label, onAct }: RowProps) {
  return (
    <div class="choice">
      <span class="choice-words">
        {name}
        {why !== undefined && <span class="quiet"> {why}</span>}
      </span>
      {action !== undefined && onAct !== undefined && (
        <button type="button" class="link" aria-label={label} onClick={onAct}>
          {action}
        </button>
      )}
    </div>
  );
}
