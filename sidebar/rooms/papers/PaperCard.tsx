import { type Draft, waitsForConsent } from "../../../src/core/introduction/draft.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { type Paper, paperBlanks } from "../../../src/core/papers/paper.ts";
import { paperPlan } from "../../../src/core/papers/paper-plan.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import type { Task } from "../../room-kit/use-task.ts";
import { accompanyWords } from "../../room-kit/words.ts";

interface PaperCardProps {
  readonly draft: Draft;
  readonly papers: readonly Paper[];
  /** Of the programme. */
  readonly language: Language;
  /** Whether there is a paper to write, and nothing that it lacks. */
  readonly isReady: boolean;
  readonly task: Task;
  readonly onWritten: (text: string) => void;
}

/** The papers of one dyad, to be written in a tab; or whose consent they wait for. */
export function PaperCard({ draft, papers, isReady, task, onWritten, ...props }: PaperCardProps) {
  const { language, call } = usePanel();
  const roomWords = accompanyWords(language).papers;
  const { introduction } = accompanyWords(language);
  const { paper } = accompanyWords(props.language).papers;
  const { message } = accompanyWords(props.language).introduction;
  const { mentee, mentor, dyad, missing } = draft;
  const pair = roomWords.pair(mentee.label, mentor.label);
  const write = (): Promise<boolean> =>
    task.run(async () => {
      onWritten("");
      const { tab } = await call(
        "writeTab",
        paperPlan(papers, draft, paper, paperBlanks(message, paper), props.language),
      );
      onWritten(roomWords.written(tab));
    });
  return (
    <div class="draft">
      <div class="strong">{pair}</div>
      <div class="quiet">{dyadWords(language).statuses[dyad.status]}</div>
      {(["menteeConsent", "mentorConsent"] as const)
        .filter((consent) => missing.includes(consent))
        .map((consent) => (
          <p key={consent} class="said">
            <Icon name="warning" />
            <span>{introduction.message.missing[consent]}</span>
          </p>
        ))}
      <div class="draft-buttons">
        <button
          type="button"
          class="button small"
          aria-label={roomWords.writeOf(pair)}
          disabled={task.busy || !isReady || waitsForConsent(draft)}
          onClick={() => void write()}
        >
          {roomWords.write}
        </button>
      </div>
    </div>
  );
}
