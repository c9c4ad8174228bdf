import type { Templates } from "../../../src/core/papers/read-templates.ts";
import { paperBlanks } from "../../../src/core/papers/paper.ts";
import { templatePlan } from "../../../src/core/papers/template-plan.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { ShowCell } from "../../views/ShowCell.tsx";
import { usePanel } from "../../views/panel.ts";
import type { Task } from "../../room-kit/use-task.ts";
import { accompanyWords } from "../../room-kit/words.ts";

interface TemplatesNoteProps {
  readonly templates: Templates;
  /** What stands between braces and is no blank. */
  readonly unknown: readonly string[];
  /** The titles of the papers to print that would name neither of the two. */
  readonly nameless: readonly string[];
  /** Of the programme. */
  readonly language: Language;
  readonly task: Task;
  readonly onWritten: (text: string) => void;
}

/** Where the text of the papers comes from, what of it could not be read, and the tab to change it in. */
export function TemplatesNote({
  templates,
  unknown,
  nameless,
  task,
  onWritten,
  ...props
}: TemplatesNoteProps) {
  const { language, call } = usePanel();
  const roomWords = accompanyWords(language).papers;
  const { tab, namesake, papers, oddRows } = templates;
  const write = (): Promise<boolean> =>
    task.run(async () => {
      onWritten("");
      const words = accompanyWords(props.language);
      const plan = templatePlan(
        words.papers.paper,
        paperBlanks(words.introduction.message, words.papers.paper),
        props.language,
      );
      onWritten(roomWords.templateWritten((await call("writeTab", plan)).tab));
    });
  const doubts = [
    ...(namesake === null ? [] : [roomWords.namesake(namesake)]),
    ...nameless.map((title) => roomWords.nameless(title || roomWords.untitled)),
    ...(papers.length === 0 ? [roomWords.noPaper] : []),
    ...(oddRows.length === 0 ? [] : [roomWords.oddRows(oddRows)]),
    ...(unknown.length === 0 ? [] : [roomWords.unknown(unknown)]),
  ];
  return (
    <section>
      <h2>{roomWords.template}</h2>
      {tab === null ? (
        <p>{roomWords.ownText}</p>
      ) : (
        <p>
          {roomWords.fromTab(tab)} <ShowCell where={{ tab }} />
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} class="said">
          <Icon name="warning" />
          <span>{doubt}</span>
        </p>
      ))}
      {(tab === null || papers.length === 0) && (
        <Button disabled={task.busy} onClick={() => void write()}>
          {roomWords.writeTemplate}
        </Button>
      )}
    </section>
  );
}
