import { useMemo } from "preact/hooks";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import {
  type GroupDoubt,
  asOtherGroup,
  asSameGroup,
  askedAgain,
  groupDoubts,
  unnamedAnswers,
  withoutAnswer,
} from "../../../src/core/cohort/group-doubts.ts";
import { valuesOf } from "../../../src/core/intake/eligibility.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { Named } from "../../room-kit/Named.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { guaranteeWords, rulesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";

interface GroupDoubtsProps {
  readonly rule: GuaranteeRule;
  readonly cohort: Pick<Cohort, "settings" | "menteeAnswers">;
  readonly onSettle: (rule: GuaranteeRule, said: string) => void;
}

/** What is to be asked of the answers of a guarantee, with the answers as buttons, and those called another group's. */
export function GroupDoubts({ rule, cohort, onSettle }: GroupDoubtsProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const doubts = useMemo(() => groupDoubts(rule, cohort), [rule, cohort.menteeAnswers, cohort.settings]);
  return (
    <>
      {doubts.map((doubt) => (
        <DoubtOfGroup
          key={`${doubt.answer}\n${doubt.near?.text ?? ""}`}
          {...{ doubt, rule, cohort, onSettle }}
        />
      ))}
      {(rule.apart ?? []).map((other) => (
        <Named
          key={other}
          text={roomWords.groupApart(shortQuestion(other))}
          action={roomWords.askAgain(shortQuestion(other))}
          onDrop={() => {
            onSettle(askedAgain(rule, other), "");
          }}
        />
      ))}
    </>
  );
}

function DoubtOfGroup({ doubt, rule, cohort, onSettle }: GroupDoubtsProps & { readonly doubt: GroupDoubt }) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const said = guaranteeWords(language).doubt(doubt);
  const { near, answer } = doubt;
  return (
    <div class="question" role="group" aria-label={said}>
      <p class="unsure">
        <Icon name="warning" />
        <span>{said}</span>
      </p>
      {near === null ? (
        <CalledToday {...{ doubt, rule, cohort, onSettle }} />
      ) : (
        <p class="row choices">
          <Button
            onClick={() => {
              onSettle(asSameGroup(rule, doubt), roomWords.nowSame(shortQuestion(near.text)));
            }}
          >
            {roomWords.sameGroup}
          </Button>
          <Button
            onClick={() => {
              onSettle(asOtherGroup(rule, doubt), roomWords.nowApart(shortQuestion(near.text)));
            }}
          >
            {roomWords.otherGroup}
          </Button>
        </p>
      )}
      {doubt.people === 0 && valuesOf(rule).length > 1 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onSettle(withoutAnswer(rule, answer), roomWords.nowWithout(shortQuestion(answer)));
          }}
        >
          {roomWords.dropAnswer(shortQuestion(answer))}
        </button>
      )}
    </div>
  );
}

/** What an answer that nobody gives may be called today, chosen among those given; nothing where there are none. */
function CalledToday({ doubt, rule, cohort, onSettle }: GroupDoubtsProps & { readonly doubt: GroupDoubt }) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const others = unnamedAnswers(rule, cohort);
  if (others.length === 0) return null;
  return (
    <SelectField
      label={roomWords.calledToday}
      value=""
      options={[
        ["", roomWords.waitForAnswer],
        ...others.map(({ text, people }) => [text, `${shortQuestion(text)} (${String(people)})`] as const),
      ]}
      onChoose={(text) => {
        const near = others.find((other) => other.text === text);
        if (near !== undefined)
          onSettle(asSameGroup(rule, { ...doubt, near }), roomWords.nowSame(shortQuestion(text)));
      }}
    />
  );
}
