import type { Criterion } from "../../../src/core/programme/settings.ts";
import { NumberField } from "../../room-kit/NumberField.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { usesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { Ladder } from "./Ladder.tsx";
import type { CriterionProps } from "./criterion-props.ts";
import { readsNumbers } from "./criterion-kinds.ts";

type NumberKey = "need" | "range" | "min" | "max" | "slack" | "atLeast";

/** A criterion with a number, or without it: then its default holds. */
function withNumber(criterion: Criterion, key: NumberKey, value: number | undefined): Criterion {
  const { [key]: _before, ...rest } = criterion;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** What only some ways of comparing have: numbers, an order of answers, and whether the criterion is required. */
export function KindFields({ criterion, rosters, onChange }: CriterionProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const { kind, required = false, ladder } = criterion;
  const number = (key: NumberKey, label: string, hint?: string, min?: number, max?: number) => (
    <NumberField
      label={label}
      value={criterion[key]}
      {...(hint === undefined ? {} : { hint })}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      onChange={(value) => {
        onChange(withNumber(criterion, key, value));
      }}
    />
  );
  return (
    <>
      {kind === "overlap" && number("need", roomWords.need, roomWords.needWhat, 1)}
      {kind === "near" && ladder === undefined && number("range", roomWords.range, roomWords.rangeWhat)}
      {kind === "ahead" && (
        <>
          {number("min", roomWords.min, roomWords.minWhat, -100)}
          {number("max", roomWords.max, roomWords.maxWhat)}
          {number("slack", roomWords.slack, roomWords.slackWhat)}
        </>
      )}
      {readsNumbers(kind) && <Ladder criterion={criterion} rosters={rosters} onChange={onChange} />}
      {kind !== "affinity" && (
        <Tick
          checked={required}
          onChange={(checked) => {
            onChange({ ...criterion, required: checked });
          }}
        >
          {roomWords.required}
        </Tick>
      )}
      {required && (
        <>
          {number("atLeast", roomWords.atLeast, roomWords.atLeastWhat, 0, 1)}
          <Tick
            checked={criterion.blank === "forbid"}
            onChange={(checked) => {
              onChange({ ...criterion, blank: checked ? "forbid" : "allow" });
            }}
          >
            {roomWords.forbidBlank}
          </Tick>
        </>
      )}
    </>
  );
}
