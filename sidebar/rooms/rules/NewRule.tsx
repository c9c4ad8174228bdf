import { isSaid } from "../../../src/core/tabs/table.ts";
import { useState } from "preact/hooks";
import { wholeNumber } from "../../../src/core/intake/answers/number.ts";
import type { Role } from "../../../src/core/people/person.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { rulesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { useId } from "../../views/use-id.ts";

interface NewRuleProps {
  readonly offered: Readonly<Record<Role, readonly string[]>>;
  readonly onAdd: (rule: EligibilityRule) => void;
}

const ROLES: readonly Role[] = ["mentee", "mentor"];
const COMPARISONS: readonly EligibilityRule["is"][] = [
  "at-least",
  "at-most",
  "one-of",
  "not-one-of",
  "answered",
];

/** The rule as it was filled in; null while something is missing. */
function ruleFrom(
  role: Role,
  column: string,
  is: EligibilityRule["is"],
  text: string,
): EligibilityRule | null {
  if (column === "") return null;
  if (is === "answered") return { role, column, is };
  const values = text
    .split("\n")
    .map((line) => line.trim())
    .filter(isSaid)
    .map((line) => wholeNumber(line) ?? line);
  const [first, second] = values;
  if (first === undefined) return null;
  const isBound = is === "at-least" || is === "at-most";
  if (isBound && typeof first !== "number") return null;
  return { role, column, is, value: isBound || second === undefined ? first : values };
}

/** A rule of eligibility to add: of whom, which question, and what answer it takes. */
export function NewRule({ offered, onAdd }: NewRuleProps) {
  const { words, language } = usePanel();
  const roomWords = rulesWords(language);
  const id = useId();
  const [role, setRole] = useState<Role>("mentor");
  const [column, setColumn] = useState("");
  const [is, setIs] = useState<EligibilityRule["is"]>("at-least");
  const [values, setValues] = useState("");
  const rule = ruleFrom(role, column, is, values);
  return (
    <>
      <SelectField
        label={roomWords.role}
        value={role}
        options={ROLES.map((name) => [name, words.setup.tab[name]])}
        onChoose={(name) => {
          setRole(name);
          setColumn("");
        }}
      />
      <SelectField
        label={roomWords.question}
        value={column}
        options={[
          ["", words.setup.chooseColumn],
          ...offered[role].map((title) => [title, shortQuestion(title)] as const),
        ]}
        onChoose={setColumn}
      />
      <SelectField
        label={roomWords.comparison}
        value={is}
        options={COMPARISONS.map((name) => [name, roomWords.comparisons[name]])}
        onChoose={setIs}
      />
      {is !== "answered" && (
        <div class="field">
          <label for={`${id}-values`}>{roomWords.values}</label>
          <textarea
            id={`${id}-values`}
            class="text-input"
            rows={2}
            value={values}
            onInput={({ currentTarget }) => {
              setValues(currentTarget.value);
            }}
          />
          {(is === "one-of" || is === "not-one-of") && <p class="quiet">{roomWords.valuesWhat}</p>}
        </div>
      )}
      <p class="row">
        <Button
          disabled={rule === null}
          onClick={() => {
            if (rule === null) return;
            setColumn("");
            setValues("");
            onAdd(rule);
          }}
        >
          {roomWords.addIt}
        </Button>
      </p>
    </>
  );
}
