import type { GivenAnswer } from "../../../src/core/intake/group.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { Tick } from "../../room-kit/Tick.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";

interface TickedAnswersProps {
  readonly answers: readonly GivenAnswer[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** The answers that people gave to a question, to tick those that tell a group. */
export function TickedAnswers({ answers, ticked, onChange }: TickedAnswersProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  return (
    <fieldset class="plain">
      <legend>{roomWords.groupAnswers}</legend>
      {answers.length === 0 ? (
        <p class="quiet">{roomWords.noAnswers}</p>
      ) : (
        <LongList items={answers} keyOf={({ text }) => text}>
          {({ text, people }) => (
            <Tick
              checked={ticked.includes(text)}
              onChange={(checked) => {
                onChange(checked ? [...ticked, text] : ticked.filter((other) => other !== text));
              }}
            >
              {shortQuestion(text)} <span class="quiet">{people}</span>
            </Tick>
          )}
        </LongList>
      )}
    </fieldset>
  );
}
