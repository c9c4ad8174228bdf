import { CHANGES, type Change, type Comparison } from "../../../src/core/dyads/compare-tabs.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { usePanel } from "../../views/panel.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface TabSelectProps {
  readonly label: string;
  readonly tables: readonly Table[];
  readonly value: number;
  readonly onChoose: (tab: number) => void;
}

/** Which dyads tab. */
export function TabSelect({ label, tables, value, onChoose }: TabSelectProps) {
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={tables.map(({ name }, index) => [String(index), name])}
      onChoose={(index) => {
        onChoose(Number(index));
      }}
    />
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
  return (
    <SelectField
      label={desk.compare.show}
      value={shown ?? ""}
      options={[
        ["", desk.compare.option(desk.compare.everyone, mentees.length)],
        ...CHANGES.map(
          (change) =>
            [change, desk.compare.option(rerun.comparison.changes[change], counts[change])] as const,
        ),
      ]}
      onChoose={(change) => {
        onShow(change === "" ? null : change);
      }}
    />
  );
}
