import { countsOf } from "../../src/core/proposal/check-data.ts";
import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { Icon } from "./Icon.tsx";
import { usePanel } from "./panel.ts";
import { useDataCheck } from "./use-data-check.ts";

/** What is to be settled or checked before a run, each line leading to its room; said once it is known. */
export function PointsToSettle({ workbook }: { readonly workbook: Workbook }) {
  const { words } = usePanel();
  const check = useDataCheck(workbook);
  if (check === null) return <p class="quiet points">{words.setup.checking}</p>;
  const { questions, warnings, infos } = countsOf(check);
  return (
    <div class="points">
      {questions > 0 && (
        <Point
          room="doubts"
          icon="warning"
          text={words.setup.questionsToSettle(questions)}
          workbook={workbook}
        />
      )}
      {warnings > 0 && (
        <Point room="check" icon="warning" text={words.setup.issues(warnings)} workbook={workbook} />
      )}
      {questions + warnings === 0 && (
        <Point
          room="check"
          icon="done"
          text={infos > 0 ? words.setup.forInformation(infos) : words.setup.noIssue}
          workbook={workbook}
        />
      )}
    </div>
  );
}

interface PointProps {
  readonly room: RoomName;
  readonly icon: "warning" | "done";
  readonly text: string;
  readonly workbook: Workbook;
}

function Point({ room, icon, text, workbook }: PointProps) {
  const { dispatch } = usePanel();
  return (
    <button
      type="button"
      class="point"
      onClick={() => {
        dispatch({ type: "room", room, workbook });
      }}
    >
      <Icon name={icon} />
      <span>{text}</span>
      <Icon name="chevron" />
    </button>
  );
}
