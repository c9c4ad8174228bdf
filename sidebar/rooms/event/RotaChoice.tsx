import { usePanel } from "../../views/panel.ts";
import type { PlacedRota } from "./event-reading.ts";
import { eventWords } from "../../room-kit/words.ts";

interface RotaChoiceProps {
  readonly rotas: readonly PlacedRota[];
  readonly placed: PlacedRota;
  readonly onChoose: (sheetId: number) => void;
}

/** Which of several rotas is looked at. */
export function RotaChoice({ rotas, placed, onChoose }: RotaChoiceProps) {
  const { language } = usePanel();
  return (
    <label class="field event-choice">
      {eventWords(language).room.rotaTab}
      <select
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
    </label>
  );
}
