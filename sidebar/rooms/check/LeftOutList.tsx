import type { LeftOut } from "../../../src/core/desk/left-out.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { ShowCell } from "../../views/ShowCell.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface LeftOutListProps {
  readonly left: readonly LeftOut[];
  readonly disabled: boolean;
  readonly onLetIn: (person: LeftOut) => void;
}

/** Who answered and takes no part, with the rule; one by one they can be let in, but for a consent refused. */
export function LeftOutList({ left, disabled, onLetIn }: LeftOutListProps) {
  const { language } = usePanel();
  const { check, desk } = deskWords(language);
  if (left.length === 0) return null;
  return (
    <Fold title={check.leftOut(left.length)} open>
      <LongList items={left} keyOf={({ name, role }) => `${role} ${name}`}>
        {(person) => (
          <div class="choice">
            <div class="choice-words">
              <div>
                {person.name} <span class="quiet">{desk.roles[person.role]}</span>
              </div>
              <div class="quiet">
                {person.rule === null ? check.refused : check.rule(person.rule)}{" "}
                <ShowCell where={person.where} />
              </div>
            </div>
            {person.rule !== null && (
              <button
                type="button"
                class="button small"
                aria-label={check.letInWho(person.name)}
                disabled={disabled}
                onClick={() => {
                  onLetIn(person);
                }}
              >
                {check.letIn}
              </button>
            )}
          </div>
        )}
      </LongList>
    </Fold>
  );
}
