import { usePanel } from "./panel.ts";
import type { Workbook } from "../workbook.ts";

/** Where there is a dyads tab already: whether those it left to place come first this time. */
export function LeftOutFirst({ workbook }: { readonly workbook: Workbook }) {
  const { words, dispatch } = usePanel();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={workbook.leftOutFirst ?? false}
        onChange={({ currentTarget }) => {
          dispatch({ type: "left-out-first", first: currentTarget.checked });
        }}
      />
      <span>{words.setup.leftOutFirst}</span>
    </label>
  );
}
