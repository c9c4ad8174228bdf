import type { Criterion, SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { addWish, readAs } from "../../../src/core/uses/change-uses.ts";
import { criterionOn } from "../../../src/core/reading/criteria/compare-titles.ts";
import type { UnusedQuestion } from "../../../src/core/uses/unused-questions.ts";
import { usesWords } from "../../room-kit/words.ts";
import { type Workbook, writtenCriteria } from "../../room-kit/workbook.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { UnusedCard, type Use } from "./UnusedCard.tsx";

interface UnusedProps {
  readonly programme: Programme;
  readonly workbook: Workbook;
  readonly unused: readonly UnusedQuestion[];
  readonly onCompare: (criteria: readonly Criterion[], said?: string) => void;
  readonly onAside: (question: UnusedQuestion) => void;
  readonly onPast: (question: UnusedQuestion) => void;
  readonly onChoose: (choices: SettingsFile, said?: string) => void;
}

/** What a wish weighs where there is none yet. */
const WISH_WEIGHT = 25;

/** The questions that nothing reads: those to look at, each with what it may be for; the others folded. */
export function Unused({ programme, workbook, unused, onCompare, onChoose, onAside, onPast }: UnusedProps) {
  const { words, language } = usePanel();
  const roomWords = usesWords(language);
  const { settings, mentees, mentors } = programme;
  const use = (question: UnusedQuestion, chosen: Use): void => {
    const { role, title, proposed } = question;
    const { criteria } = settings;
    const compared = (criterion: Criterion | null): void => {
      if (criterion !== null)
        onCompare([...criteria, criterion], roomWords.nowCompared(criterion.label ?? criterion.kind));
    };
    switch (chosen.as) {
      case "proposed":
        compared(
          proposed === null ? null : { ...proposed, on: true, weight: proposed.weight || WISH_WEIGHT },
        );
        break;
      case "wish":
        onCompare(
          addWish(criteria, { role, title, label: roomWords.wishLabel, weight: WISH_WEIGHT }),
          roomWords.nowWish,
        );
        break;
      case "past":
        onPast(question);
        break;
      case "column":
        onChoose(
          readAs(workbook.choices, settings, { role, title, key: chosen.key }, writtenCriteria(workbook)),
          roomWords.nowRead(words.setup.columns[chosen.key]),
        );
        break;
      case "with":
        compared(
          role === "mentee"
            ? criterionOn(mentees, mentors, { mentee: [title], mentor: [chosen.title] })
            : criterionOn(mentees, mentors, { mentee: [chosen.title], mentor: [title] }),
        );
        break;
    }
  };
  const cards = (questions: readonly UnusedQuestion[]) =>
    questions.map((question) => (
      <UnusedCard
        key={`${question.role} ${question.title}`}
        question={question}
        others={(question.role === "mentee" ? mentors : mentees).questions.all.map(({ title }) => title)}
        onUse={(chosen) => {
          use(question, chosen);
        }}
        onAside={() => {
          onAside(question);
        }}
      />
    ));
  const plain = unused.filter(({ look }) => look === "nothing");
  const toLookAt = unused.filter(({ look }) => look !== "nothing");
  return (
    <section aria-labelledby="unused">
      <h2 id="unused">{roomWords.unused}</h2>
      {unused.length === 0 && <p>{roomWords.unusedNone}</p>}
      {cards(toLookAt)}
      {plain.length > 0 && <Fold title={roomWords.others(plain.length)}>{cards(plain)}</Fold>}
    </section>
  );
}
