import { CHANGES, type Change, type Comparison } from "../../../src/core/dyads/compare-tabs.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface TabSelectProps {
  readonly label: string;
  readonly tables: readonly Table[];
  readonly value: number;
  readonly onChoose: (tab: number) => void;
}

/** Which dyads tab. */
export function TabSelect({ label, tables, value, onChoose }: TabSelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      >
        {tables.map((table, index) => (
          <option key={table.id} value={String(index)}>
            {table.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChangeSelectProps {
  readonly comparison: Comparison;
  readonly shown: Change | null;
  readonly onShow: (change: Change | null) => void;
}

/** Which mentees to show, by what became of them. */
export function ChangeSelect({ comparison: { counts, mentees }, shown, onShow }: ChangeSelectProps) {
  const { language } = usePanel();
  const { desk, rerun } = deskWords(language);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{desk.compare.show}</label>
      <select
        id={id}
        value={shown ?? ""}
        onChange={({ currentTarget }) => {
          onShow(CHANGES.find((change) => change === currentTarget.value) ?? null);
        }}
      >
        <option value="">{desk.compare.option(desk.compare.everyone, mentees.length)}</option>
        {CHANGES.map((change) => (
          <option key={change} value={change}>
            {desk.compare.option(rerun.comparison.changes[change], counts[change])}
          </option>
        ))}
      </select>
    </div>
  );
}
