import { useState } from "preact/hooks";
import { keepChoices } from "../keep-choices.ts";
import { troubleOf } from "../trouble.ts";
import { isChanged } from "../workbook.ts";
import { Icon } from "./Icon.tsx";
import { usePanel } from "./panel.ts";

/** Another version was put in while the panel is open: what to do, and a way to keep first what was not kept yet. */
export function NewVersion() {
  const { words, workbook, call, reader, ask, dispatch } = usePanel();
  const { newVersion } = words;
  const [keeping, setKeeping] = useState<"not" | "under-way" | "done">("not");
  const keep = async (): Promise<void> => {
    if (workbook === null) return;
    setKeeping("under-way");
    try {
      const isKept = await keepChoices(workbook, { call, reader, ask });
      setKeeping(isKept ? "done" : "not");
    } catch (error) {
      setKeeping("not");
      dispatch({ type: "trouble", trouble: troubleOf(error) });
    }
  };
  const mayLose = workbook !== null && isChanged(workbook) && keeping !== "done";
  return (
    <div class="note new-version" role="status">
      <Icon name="info" />
      <div>
        <p>{newVersion.what}</p>
        {keeping === "done" && <p>{newVersion.kept}</p>}
        {mayLose && (
          <button type="button" class="link" disabled={keeping === "under-way"} onClick={() => void keep()}>
            {newVersion.keep}
          </button>
        )}
      </div>
    </div>
  );
}
