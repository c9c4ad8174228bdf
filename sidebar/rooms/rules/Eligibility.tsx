import { useState } from "preact/hooks";
import type { DoubtedRule } from "../../../src/core/intake/rule-doubts.ts";
import type { Role } from "../../../src/core/people/person.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { valuesOf } from "../../../src/core/intake/eligibility.ts";
import { Named } from "../../room-kit/Named.tsx";
import { answerDoubtsWords, rulesWords } from "../../room-kit/words.ts";
import { DoneNote } from "../../views/DoneNote.tsx";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { AnswerDoubts } from "./AnswerDoubts.tsx";
import { NewRule } from "./NewRule.tsx";

interface EligibilityProps {
  readonly doubted: readonly DoubtedRule[];
  /** The questions of each role that a rule may name. */
  readonly offered: Readonly<Record<Role, readonly string[]>>;
  readonly onChange: (rules: readonly EligibilityRule[]) => void;
  /** The rules whose questions are gone. */
  readonly waiting: readonly EligibilityRule[];
  readonly onDropWaiting: (rule: EligibilityRule) => void;
}

/** Who may take part: the rules in words, each with what is in doubt about it and a cross, and a new one. */
export function Eligibility({ doubted, offered, onChange, waiting, onDropWaiting }: EligibilityProps) {
  const { words, language } = usePanel();
  const roomWords = rulesWords(language);
  const { ofAdmission, ofExclusion, ruleDoubt } = answerDoubtsWords(language);
  const [said, setSaid] = useState("");
  const rules = doubted.map(({ rule }) => rule);
  const change = (changed: readonly EligibilityRule[], done = ""): void => {
    setSaid(done);
    onChange(changed);
  };
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
      {doubted.map(({ rule, doubts, others }, at) => (
        <div class="rule" key={`${inWords(rule)} ${String(at)}`}>
          <Named
            text={inWords(rule)}
            action={roomWords.remove(inWords(rule))}
            onDrop={() => {
              change(rules.filter((other) => other !== rule));
            }}
          />
          <AnswerDoubts
            rule={rule}
            doubts={doubts}
            others={others}
            words={rule.is === "one-of" ? ofAdmission : ofExclusion}
            sentence={(doubt) => ruleDoubt(doubt, rule)}
            onSettle={(settled, done) => {
              change(
                rules.map((other) => (other === rule ? settled : other)),
                done,
              );
            }}
          />
        </div>
      ))}
      <DoneNote text={said} />
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
            change([...rules, rule]);
          }}
        />
      </Fold>
    </section>
  );
}
