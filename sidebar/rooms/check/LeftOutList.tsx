import type { LeftOut } from "../../../src/core/desk/left-out.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { ShowCell } from "../../views/ShowCell.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface LeftOutListProps {
  readonly left: readonly LeftOut[];
  readonly disabled: boolean;
  readonly onLetIn: (one: LeftOut) => void;
}

/** Who answered and takes no part, with the rule; one by one they can be let in, but for a consent refused. */
export function LeftOutList({ left, disabled, onLetIn }: LeftOutListProps) {
  const { language } = usePanel();
  const { check, desk } = deskWords(language);
  if (left.length === 0) return null;
  return (
    <Fold title={check.leftOut(left.length)} open>
      <LongList items={left}>
        {(one) => (
          <div class="choice">
            <div class="choice-words">
              <div>
                {one.name} <span class="quiet">{desk.roles[one.role]}</span>
              </div>
              <div class="quiet">
                {one.rule === null ? check.refused : check.rule(one.rule)} <ShowCell where={one.where} />
              </div>
            </div>
            {one.rule !== null && (
              <button
                type="button"
                class="button small"
                aria-label={check.letInWho(one.name)}
                disabled={disabled}
                onClick={() => {
                  onLetIn(one);
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
