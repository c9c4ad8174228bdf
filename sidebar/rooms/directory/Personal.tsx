import { useLayoutEffect, useState } from "preact/hooks";
import type { DirectoryChoices } from "../../../src/core/directory/choices.ts";
import { fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { type PersonalPages, personalPages } from "../../../src/core/directory/personal.ts";
import { labels } from "../../../src/core/people/labels.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { cohortOf } from "../../room-kit/cohort-of.ts";
import type { PeopleReading } from "../../room-kit/people-reading.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { fileNames } from "./file-names.ts";
import { type DirectoryProps, HTML } from "./props.ts";
import { directoryFileWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface PersonalProps extends DirectoryProps, Pick<ReadingProps<PeopleReading>, "task" | "refresh"> {
  readonly template: () => Promise<string>;
  readonly choicesOf: (reading: PeopleReading) => DirectoryChoices;
  readonly onNotice: (text: string) => void;
}

interface Ready {
  readonly pages: PersonalPages;
  readonly template: string;
  /** Of each mentee of the programme: what they are known by. */
  readonly keys: readonly string[];
  /** What each one is called, unique. */
  readonly names: readonly string[];
  /** What each one's file is called. */
  readonly files: readonly string[];
}

/** A file for each mentee with the best mentors they may be paired with: one of them, or all of them in one `.zip`. */
export function Personal({
  roomWords,
  choices,
  choicesOf,
  people,
  task,
  refresh,
  template,
  onNotice,
}: PersonalProps) {
  const { page } = usePanel();
  const id = useId();
  const [ready, setReady] = useState<Ready | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useLayoutEffect(() => {
    setReady(null);
  }, [choices]);

  /** From the answers as they are now: who withdrew a minute ago is in no file. */
  const prepare = async (): Promise<Ready | null> => {
    const now = await refresh();
    if (now === null) return null;
    const { programme } = now;
    const { cohort } = await cohortOf(now.workbook.snapshot.tables, programme);
    const kept = choicesOf(now);
    const words = directoryFileWords(kept.language ?? programme.settings.language);
    const pages = personalPages(programme, cohort, kept, words);
    const { people: mentees } = programme.mentees;
    const [keys, names] = [mentees.map(({ key }) => key), labels(mentees)];
    const text = ready?.template ?? (await template());
    const prepared = { pages, template: text, keys, names, files: fileNames(names) };
    setReady(prepared);
    setChosen((before) => {
      const still = pages.mentees.find((mentee) => keys[mentee] === before);
      return keys[still ?? pages.mentees[0] ?? -1] ?? null;
    });
    return prepared;
  };
  const fileOf = (
    { pages, template: text, files }: Ready,
    mentee: number,
  ): { name: string; text: string } => {
    const data = pages.pageOf(mentee);
    return {
      name: roomWords.personalFile(files[mentee] ?? ""),
      text: fillTemplate(text, data, directoryFileWords(data.language)),
    };
  };
  const handOne = (key: string) =>
    task.run(async () => {
      const all = await prepare();
      const mentee = all?.pages.mentees.find((mentee) => all.keys[mentee] === key);
      if (all === null || mentee === undefined) return;
      const { name, text } = fileOf(all, mentee);
      page.download(name, HTML, text);
      onNotice(roomWords.personalMade(name));
    });
  const handAll = () =>
    task.run(async () => {
      const all = await prepare();
      if (all === null) return;
      const files = all.pages.mentees.map((mentee) => fileOf(all, mentee));
      page.downloadZip(roomWords.personalZip, files);
      onNotice(roomWords.personalAllMade(roomWords.personalZip, files.length));
    });
  const without = ready?.names.filter((_, mentee) => !ready.pages.mentees.includes(mentee)) ?? [];
  return (
    <Fold title={roomWords.personal}>
      <p>{roomWords.personalWhat}</p>
      {ready === null && (
        <p class="row">
          <Button
            disabled={task.busy || people.shown.length === 0}
            onClick={() => void task.run(async () => void (await prepare()))}
          >
            {roomWords.personalPrepare}
          </Button>
        </p>
      )}
      {ready !== null && chosen === null && <p class="row">{roomWords.personalNone}</p>}
      {ready !== null && chosen !== null && (
        <>
          <div class="field row">
            <label for={id}>{roomWords.mentee}</label>
            <select
              id={id}
              value={chosen}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
              }}
            >
              {ready.pages.mentees.map((mentee) => (
                <option key={mentee} value={ready.keys[mentee]}>
                  {ready.names[mentee]}
                </option>
              ))}
            </select>
          </div>
          <p class="row">
            <Button disabled={task.busy} onClick={() => void handOne(chosen)}>
              {roomWords.personalOne}
            </Button>
          </p>
          <p class="row">
            <Button disabled={task.busy} onClick={() => void handAll()}>
              {roomWords.personalAll(ready.pages.mentees.length)}
            </Button>
          </p>
          <p class="quiet">{roomWords.personalAllHint}</p>
          {without.length > 0 && <p class="quiet">{roomWords.personalWithout(without)}</p>}
        </>
      )}
    </Fold>
  );
}
