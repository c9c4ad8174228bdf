import {
  type AnswerDoubt,
  asOtherAnswer,
  asSameAnswer,
  askedAgain,
  withoutAnswer,
} from "../../../src/core/intake/answer-doubts.ts";
import { valuesOf } from "../../../src/core/intake/eligibility.ts";
import type { GivenAnswer } from "../../../src/core/intake/group.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import type { AnswerDoubtsWords } from "../../../src/core/messages/fr/answer-doubts.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { Named } from "../../room-kit/Named.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";

interface AnswerDoubtsProps<R extends EligibilityRule> {
  /** A rule on who may take part, or a guarantee. */
  readonly rule: R;
  readonly doubts: readonly AnswerDoubt[];
  /** The answers given that may be one of the rule's today. */
  readonly others: readonly GivenAnswer[];
  readonly words: AnswerDoubtsWords["ofGroup"];
  readonly sentence: (doubt: AnswerDoubt) => string;
  readonly onSettle: (rule: R, said: string) => void;
}

/** What is to be asked of the answers of a rule, with the answers as buttons, and those called another. */
export function AnswerDoubts<R extends EligibilityRule>(props: AnswerDoubtsProps<R>) {
  const { rule, doubts, words, onSettle } = props;
  return (
    <>
      {doubts.map((doubt) => (
        <OneDoubt key={`${doubt.answer}\n${doubt.near?.text ?? ""}`} {...props} doubt={doubt} />
      ))}
      {(rule.apart ?? []).map((other) => (
        <Named
          key={other}
          text={words.apart(shortQuestion(other))}
          action={words.askAgain(shortQuestion(other))}
          onDrop={() => {
            onSettle(askedAgain(rule, other), "");
          }}
        />
      ))}
    </>
  );
}

type OneDoubtProps<R extends EligibilityRule> = AnswerDoubtsProps<R> & { readonly doubt: AnswerDoubt };

function OneDoubt<R extends EligibilityRule>(props: OneDoubtProps<R>) {
  const { doubt, rule, words, sentence, onSettle } = props;
  const said = sentence(doubt);
  const { near, answer } = doubt;
  return (
    <div class="question" role="group" aria-label={said}>
      <p class="unsure">
        <Icon name="warning" />
        <span>{said}</span>
      </p>
      {near === null ? (
        <CalledToday {...props} />
      ) : (
        <p class="row choices">
          <Button
            onClick={() => {
              onSettle(asSameAnswer(rule, doubt), words.nowSame(shortQuestion(near.text)));
            }}
          >
            {words.same}
          </Button>
          <Button
            onClick={() => {
              onSettle(asOtherAnswer(rule, doubt), words.nowApart(shortQuestion(near.text)));
            }}
          >
            {words.other}
          </Button>
        </p>
      )}
      {doubt.people === 0 && valuesOf(rule).length > 1 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onSettle(withoutAnswer(rule, answer), words.nowWithout(shortQuestion(answer)));
          }}
        >
          {words.dropAnswer(shortQuestion(answer))}
        </button>
      )}
    </div>
  );
}

/** What an answer that nobody gives may be called today, chosen among those given; nothing where there are none. */
function CalledToday<R extends EligibilityRule>({ doubt, rule, others, words, onSettle }: OneDoubtProps<R>) {
  if (others.length === 0) return null;
  return (
    <SelectField
      label={words.calledToday}
      value=""
      options={[
        ["", words.waitForAnswer],
        ...others.map(({ text, people }) => [text, `${shortQuestion(text)} (${String(people)})`] as const),
      ]}
      onChoose={(text) => {
        const near = others.find((other) => other.text === text);
        if (near !== undefined)
          onSettle(asSameAnswer(rule, { ...doubt, near }), words.nowSame(shortQuestion(text)));
      }}
    />
  );
}
