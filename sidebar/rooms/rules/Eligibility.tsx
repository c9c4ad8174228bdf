import type { Role } from "../../../src/core/people/person.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { valuesOf } from "../../../src/core/intake/eligibility.ts";
import { Named } from "../../room-kit/Named.tsx";
import { rulesWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { NewRule } from "./NewRule.tsx";

interface EligibilityProps {
  readonly rules: readonly EligibilityRule[];
  /** The questions of each role that a rule may name. */
  readonly offered: Readonly<Record<Role, readonly string[]>>;
  readonly onChange: (rules: readonly EligibilityRule[]) => void;
  /** The rules whose questions are gone. */
  readonly waiting: readonly EligibilityRule[];
  readonly onDropWaiting: (rule: EligibilityRule) => void;
}

/** Who may take part: the rules in words, each with a cross, and a new one. */
export function Eligibility({ rules, offered, onChange, waiting, onDropWaiting }: EligibilityProps) {
  const { words, language } = usePanel();
  const roomWords = rulesWords(language);
  const inWords = (rule: EligibilityRule): string =>
    roomWords.rule(
      words.setup.tab[rule.role],
      shortQuestion(rule.column),
      roomWords.comparisons[rule.is],
      words.list(valuesOf(rule).map(String)),
    );
  return (
    <section aria-labelledby="who">
      <h2 id="who">{roomWords.who}</h2>
      {rules.length === 0 && waiting.length === 0 && <p>{roomWords.whoNone}</p>}
      {rules.map((rule, at) => (
        <Named
          key={`${inWords(rule)} ${String(at)}`}
          text={inWords(rule)}
          action={roomWords.remove(inWords(rule))}
          onDrop={() => {
            onChange(rules.filter((other) => other !== rule));
          }}
        />
      ))}
      {waiting.map((rule, at) => (
        <div class="guarantee" key={`${inWords(rule)} ${String(at)}`}>
          <Named
            text={inWords(rule)}
            action={roomWords.remove(inWords(rule))}
            onDrop={() => {
              onDropWaiting(rule);
            }}
          />
          <p>{roomWords.ruleWaits}</p>
        </div>
      ))}
      <Fold title={roomWords.add}>
        <NewRule
          offered={offered}
          onAdd={(rule) => {
            onChange([...rules, rule]);
          }}
        />
      </Fold>
    </section>
  );
}
