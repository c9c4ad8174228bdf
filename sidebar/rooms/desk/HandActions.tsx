import { changeRow } from "../../../src/core/desk/decisions.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import type { ReadRow } from "../../../src/core/dyads/read-rows.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Decider } from "../../room-kit/Decider.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import type { HandProps } from "./hand-props.ts";
import { useDecisions } from "./use-decisions.ts";
import { deskWords } from "../../room-kit/words.ts";

interface HandActionsProps extends HandProps {
  readonly looked: Selection;
  readonly row: ReadRow | null;
}

/** Lock, refuse, or take either back, in one click. */
export function HandActions({ looked, row, onDone, ...at }: HandActionsProps) {
  const { language } = usePanel();
  const decide = useDecisions(at);
  const { desk } = deskWords(language);
  const { reading, task } = at;
  const { mentee, mentor } = looked;
  if (reading.dyads === null || mentee === null || mentor === null || row === null)
    return (
      <ActionBar>
        <FromTab {...at} />
      </ActionBar>
    );
  const current = reading.dyads.current;
  const set = (status: Status) => async () => {
    onDone("");
    if (await decide([changeRow(current, mentee, status)])) onDone(desk.done);
  };
  const status = row.status ?? "proposed";
  return (
    <ActionBar>
      <FromTab {...at} />
      <Decider />
      {status === "refused" ? (
        <Button disabled={task.busy} onClick={() => void set("proposed")()}>
          {desk.hand.undoRefusal}
        </Button>
      ) : (
        <>
          {status === "locked" || status === "confirmed" ? (
            <Button disabled={task.busy} onClick={() => void set("proposed")()}>
              {desk.hand.unlock}
            </Button>
          ) : (
            <Button primary disabled={task.busy} onClick={() => void set("locked")()}>
              {desk.hand.lock}
            </Button>
          )}
          <Button disabled={task.busy} onClick={() => void set("refused")()}>
            {desk.hand.refuse}
          </Button>
        </>
      )}
    </ActionBar>
  );
}
