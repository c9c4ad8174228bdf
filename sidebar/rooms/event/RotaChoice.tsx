import { useId } from "preact/hooks";
import { usePanel } from "../../panel.ts";
import type { PlacedRota } from "./event-reading.ts";
import { eventWords } from "./words.ts";

interface RotaChoiceProps {
  readonly rotas: readonly PlacedRota[];
  readonly placed: PlacedRota;
  readonly onChoose: (sheetId: number) => void;
}

/** Which of several rotas is looked at. */
export function RotaChoice({ rotas, placed, onChoose }: RotaChoiceProps) {
  const { language } = usePanel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{eventWords(language).room.rotaTab}</label>
      <select
        id={id}
        value={String(placed.sheetId)}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      >
        {rotas.map(({ tab, sheetId }) => (
          <option key={sheetId} value={String(sheetId)}>
            {tab}
          </option>
        ))}
      </select>
    </div>
  );
}
