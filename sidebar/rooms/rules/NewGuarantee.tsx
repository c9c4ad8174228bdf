import { useMemo, useState } from "preact/hooks";
import { givenAnswers, groupMembers } from "../../../src/core/intake/group.ts";
import type { Roster } from "../../../src/core/intake/rosters.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import type { Mentee } from "../../../src/core/people/person.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { NumberField } from "../../room-kit/NumberField.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { rulesWords } from "../../room-kit/words.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { GroupNames } from "./GroupNames.tsx";
import { TickedAnswers } from "./TickedAnswers.tsx";

interface NewGuaranteeProps {
  readonly workbook: Workbook;
  readonly offered: readonly string[];
  readonly onAdd: (guarantee: GuaranteeRule) => void;
}

type Comparison = GuaranteeRule["is"];
const COMPARISONS: readonly Comparison[] = ["one-of", "at-least", "at-most", "answered"];

/** The mentees with this question, which may be a column of the Coordination tab that nothing names yet. */
function menteesWith({ programme, snapshot, choices }: Workbook, column: string): Roster<Mentee> | null {
  if (column === "" || programme === null) return null;
  if (programme.mentees.questions.find(column) !== null) return programme.mentees;
  const naming = { role: "mentee", column, is: "answered", places: 0 } as const;
  const settings = { ...choices, guarantees: [...(choices.guarantees ?? []), naming] };
  return setUp({ ...snapshot, settings }).programme?.mentees ?? null;
}

/** The guarantee as it was filled in; null while something is missing. */
function guaranteeFrom(
  column: string,
  is: Comparison,
  values: readonly string[],
  bound: number | undefined,
  places: number,
): GuaranteeRule | null {
  const group = { role: "mentee", column, is, places } as const;
  if (column === "") return null;
  if (is === "answered") return group;
  if (is === "one-of") return values.length === 0 ? null : { ...group, value: [...values] };
  return bound === undefined ? null : { ...group, value: bound };
}

/** Places to keep: for whom, by which question and answers, and how many. Who is in the group is seen at once. */
export function NewGuarantee({ workbook, offered, onAdd }: NewGuaranteeProps) {
  const { words, language } = usePanel();
  const roomWords = rulesWords(language);
  const [column, setColumn] = useState("");
  const [is, setIs] = useState<Comparison>("one-of");
  const [values, setValues] = useState<readonly string[]>([]);
  const [bound, setBound] = useState<number | undefined>(undefined);
  const [places, setPlaces] = useState(1);
  const mentees = useMemo(() => menteesWith(workbook, column), [workbook, column]);
  const answers = useMemo(() => (mentees === null ? [] : givenAnswers(column, mentees)), [mentees, column]);
  const guarantee = guaranteeFrom(column, is, values, bound, places);
  const members = guarantee === null || mentees === null ? null : groupMembers(guarantee, mentees);
  const choose = (title: string): void => {
    setColumn(title);
    setValues([]);
    setBound(undefined);
  };
  return (
    <>
      <SelectField
        label={roomWords.question}
        value={column}
        options={[
          ["", words.setup.chooseColumn],
          ...offered.map((title) => [title, shortQuestion(title)] as const),
        ]}
        onChoose={choose}
      />
      <SelectField
        label={roomWords.comparison}
        value={is}
        options={COMPARISONS.map((name) => [name, roomWords.comparisons[name]])}
        onChoose={setIs}
      />
      {is === "one-of" && column !== "" && (
        <TickedAnswers answers={answers} ticked={values} onChange={setValues} />
      )}
      {(is === "at-least" || is === "at-most") && (
        <NumberField label={roomWords.values} value={bound} onChange={setBound} />
      )}
      <NumberField
        label={roomWords.guaranteePlaces}
        value={places}
        min={1}
        whole={Math.round}
        onChange={(number = 1) => {
          setPlaces(number);
        }}
      />
      <p class="row">
        <Button
          disabled={guarantee === null}
          onClick={() => {
            if (guarantee === null) return;
            choose("");
            onAdd(guarantee);
          }}
        >
          {roomWords.addGuaranteeIt}
        </Button>
      </p>
      {/* Below the button, which a longer line would move away under the pointer. */}
      <div role="status">
        {members !== null && mentees !== null && (
          <GroupNames roster={mentees} members={members} shared={0} places={places} isAsked />
        )}
      </div>
    </>
  );
}
