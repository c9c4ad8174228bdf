import { useEffect, useId, useState } from "preact/hooks";
import { gatherCohort } from "../../../src/core/cohort.ts";
import { fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { type PersonalPages, personalPages } from "../../../src/core/directory/personal.ts";
import { labels } from "../../../src/core/people/identity.ts";
import { usePanel } from "../../panel.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { inTurns } from "../desk/in-turns.ts";
import type { Task } from "../desk/use-task.ts";
import { fileNames } from "./file-names.ts";
import { type DirectoryProps, HTML } from "./props.ts";
import type { Answers } from "./use-answers.ts";
import { pageWords } from "./words.ts";

interface PersonalProps extends DirectoryProps {
  readonly task: Task;
  readonly read: Answers["read"];
  readonly template: () => Promise<string>;
  readonly onSaid: (text: string) => void;
}

interface Ready {
  readonly pages: PersonalPages;
  readonly template: string;
  /** One for each mentee of the programme, unique. */
  readonly names: readonly string[];
  /** What each one's file is called. */
  readonly files: readonly string[];
}

/** A browser takes files that come too fast for one. */
const BETWEEN_FILES_MS = 400;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A file for each mentee with the best mentors they may be paired with: one of them, or all, one after the other. */
export function Personal({ own, choices, people, task, read, template, onSaid }: PersonalProps) {
  const { page } = usePanel();
  const id = useId();
  const [ready, setReady] = useState<Ready | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    setReady(null);
  }, [choices]);

  const prepare = () =>
    task.run(async () => {
      const { programme } = await read();
      if (programme === null) return;
      const { cohort } = await inTurns(gatherCohort(programme));
      const words = pageWords(choices.language ?? programme.settings.language);
      const pages = personalPages(programme, cohort, choices, words);
      const names = labels(programme.mentees.people);
      setReady({ pages, template: await template(), names, files: fileNames(names) });
      setChosen(pages.mentees[0] ?? null);
    });
  const hand = ({ pages, template: text, files }: Ready, mentee: number): void => {
    const file = own.personalFile(files[mentee] ?? "");
    const data = pages.pageOf(mentee);
    page.download(file, HTML, fillTemplate(text, data, pageWords(data.language)));
  };
  const handAll = (all: Ready) =>
    task.run(async () => {
      for (const mentee of all.pages.mentees) {
        hand(all, mentee);
        await pause(BETWEEN_FILES_MS);
      }
      onSaid(own.personalMade(all.pages.mentees.length));
    });
  const without = ready?.names.filter((_, mentee) => !ready.pages.mentees.includes(mentee)) ?? [];
  return (
    <Fold title={own.personal}>
      <p>{own.personalWhat}</p>
      {ready === null && (
        <p class="row">
          <Button disabled={task.busy || people.shown.length === 0} onClick={() => void prepare()}>
            {own.personalPrepare}
          </Button>
        </p>
      )}
      {ready !== null && chosen === null && <p class="row">{own.personalNone}</p>}
      {ready !== null && chosen !== null && (
        <>
          <div class="field row">
            <label for={id}>{own.mentee}</label>
            <select
              id={id}
              value={String(chosen)}
              onChange={({ currentTarget }) => {
                setChosen(Number(currentTarget.value));
              }}
            >
              {ready.pages.mentees.map((mentee) => (
                <option key={mentee} value={String(mentee)}>
                  {ready.names[mentee]}
                </option>
              ))}
            </select>
          </div>
          <p class="row">
            <Button
              disabled={task.busy}
              onClick={() => {
                hand(ready, chosen);
                onSaid(own.personalMade(1));
              }}
            >
              {own.personalOne}
            </Button>
          </p>
          <p class="row">
            <Button disabled={task.busy} onClick={() => void handAll(ready)}>
              {own.personalAll(ready.pages.mentees.length)}
            </Button>
          </p>
          <p class="quiet">{own.personalAllHint}</p>
          {without.length > 0 && <p class="quiet">{own.personalWithout(without)}</p>}
        </>
      )}
    </Fold>
  );
}
