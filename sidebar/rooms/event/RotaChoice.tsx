import { usePanel } from "../../views/panel.ts";
import type { PlacedRota } from "./event-reading.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
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
    <SelectField
      label={eventWords(language).room.rotaTab}
      value={String(placed.sheetId)}
      options={rotas.map(({ tab, sheetId }) => [String(sheetId), tab])}
      onChoose={(sheetId) => {
        onChoose(Number(sheetId));
      }}
    />
  );
}
