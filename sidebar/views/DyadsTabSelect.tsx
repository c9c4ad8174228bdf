import type { Workbook } from "../workbook.ts";
import { usePanel } from "./panel.ts";

interface DyadsTabSelectProps {
  readonly workbook: Workbook;
  /** The tab whose decisions count. */
  readonly value: number;
  readonly disabled: boolean;
  readonly onChoose: (sheetId: number) => void;
}

/** The dyads tab whose decisions count, among all there are, the newest first; nothing where there is one alone. */
export function DyadsTabSelect({ workbook, value, disabled, onChoose }: DyadsTabSelectProps) {
  const { words } = usePanel();
  const { dyadsTabs = [] } = workbook.snapshot;
  if (dyadsTabs.length < 2) return null;
  return (
    <div class="field">
      <label for="dyads-tab">{words.dyadsTab.choose}</label>
      <select
        id="dyads-tab"
        value={String(value)}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      >
        {dyadsTabs.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
