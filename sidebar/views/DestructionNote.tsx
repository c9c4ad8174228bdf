import { KEPT_DESTRUCTION, destructionAhead } from "../../src/core/home/destruction.ts";
import { isoDay } from "../../src/core/tabs/iso-day.ts";
import type { Workbook } from "../workbook.ts";
import { Icon } from "./Icon.tsx";
import { usePanel } from "./panel.ts";
import { useEntering } from "./use-entering.ts";

/** On the first screen, that the day comes on which the programme is to be destroyed; nothing before. */
export function DestructionNote({ workbook }: { readonly workbook: Workbook }) {
  const { words, kept } = usePanel();
  const enter = useEntering(workbook);
  const text = kept[KEPT_DESTRUCTION] ?? workbook.snapshot.kept?.[KEPT_DESTRUCTION];
  const destruction = destructionAhead(text, isoDay(new Date()));
  if (destruction === null) return null;
  const { destruction: said } = words.home;
  return (
    <div class="note destruction" role="status">
      <Icon name="warning" />
      <div>
        <p class="strong">{said.comes(destruction)}</p>
        <p>{said.what}</p>
        <p>
          <button type="button" class="link" onClick={() => enter("settings")}>
            {said.change}
          </button>
        </p>
        <p>
          <button type="button" class="link" onClick={() => enter("forget")}>
            {words.rooms.names.forget.name}
          </button>
        </p>
      </div>
    </div>
  );
}
