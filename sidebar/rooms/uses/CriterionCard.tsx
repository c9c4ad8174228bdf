import type { Roster } from "../../../src/core/intake/read-people.ts";
import type { Person, Role } from "../../../src/core/people/person.ts";
import { type Criterion, KINDS } from "../../../src/core/programme/settings.ts";
import { usesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { WeightInput } from "../../views/WeightInput.tsx";
import { usePanel } from "../../views/panel.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { KindFields } from "./KindFields.tsx";
import { QuestionPicker } from "./QuestionPicker.tsx";
import { SameOptions } from "./SameOptions.tsx";
import { withKind } from "./criterion-kinds.ts";
import { TextField } from "./TextField.tsx";

/** The questions that may be named of each role. */
export type Offered = Readonly<Record<Role, readonly string[]>>;

interface CriterionCardProps {
  readonly criterion: Criterion;
  /** Of the total weight, 0 to 1. */
  readonly share: number;
  readonly rosters: Readonly<Record<Role, Roster<Person>>>;
  /** Whether hardly anything that is looked for is offered in the same words. */
  readonly isPoor: boolean;
  readonly offered: Offered;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: () => void;
}

/** One criterion: folded it says what it compares, open it can be changed. */
export function CriterionCard(props: CriterionCardProps) {
  const { criterion, share, isPoor, rosters, offered, onChange, onRemove } = props;
  const { words, language, format } = usePanel();
  const roomWords = usesWords(language);
  const { kind, label = words.setup.kinds[kind], on = true, weight = 1 } = criterion;
  const percent = format.percent(share);
  return (
    <Fold
      title={label}
      aside={`${on ? percent : words.setup.off} · ${words.setup.kinds[kind]}`}
      {...(isPoor ? { icon: "warning" as const } : {})}
    >
      <TextField
        label={roomWords.label}
        value={label}
        onChange={(text) => {
          onChange({ ...criterion, label: text });
        }}
      />
      <SelectField
        label={roomWords.kind}
        value={kind}
        options={KINDS.map((name) => [name, words.setup.kinds[name]])}
        onChoose={(name) => {
          onChange(withKind(criterion, name, rosters));
        }}
      />
      {kind !== "affinity" &&
        (["mentee", "mentor"] as const).map((role) => (
          <QuestionPicker
            key={role}
            role={role}
            criterion={criterion}
            offered={offered[role]}
            onChange={onChange}
          />
        ))}
      <div class="counting">
        <Tick
          checked={on}
          onChange={(counted) => {
            onChange({ ...criterion, on: counted });
          }}
        >
          {roomWords.count}
        </Tick>
        <WeightInput
          label={words.setup.weight(label)}
          weight={weight}
          disabled={!on}
          share={percent}
          shareAtLength={words.setup.share(percent)}
          onWeight={(changed) => {
            onChange({ ...criterion, weight: changed });
          }}
        />
      </div>
      <KindFields criterion={criterion} rosters={rosters} onChange={onChange} />
      <SameOptions criterion={criterion} rosters={rosters} onChange={onChange} />
      <p class="row">
        <Button onClick={onRemove}>{roomWords.remove}</Button>
      </p>
    </Fold>
  );
}
