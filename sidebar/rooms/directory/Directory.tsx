import { useMemo, useState } from "preact/hooks";
import {
  type DirectoryChoices,
  KEPT_CHOICES,
  readChoices,
  writeChoices,
} from "../../../src/core/directory/choices.ts";
import { fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { shownMentors } from "../../../src/core/directory/shown-mentors.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import { type PeopleReading, readPeople } from "../../room-kit/people-reading.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { Agreement } from "./Agreement.tsx";
import { Asking } from "./Asking.tsx";
import { Columns } from "./Columns.tsx";
import { Look } from "./Look.tsx";
import { People } from "./People.tsx";
import { Personal } from "./Personal.tsx";
import { type DirectoryProps, HTML } from "./props.ts";
import type { Contents } from "../../room-kit/workbook.ts";
import { useKept } from "../../room-kit/use-kept.ts";
import { directoryWords, directoryFileWords } from "../../room-kit/words.ts";

/** A directory needs mentors, and no mentee. */
function readMentors(contents: Contents): PeopleReading | null {
  const people = readPeople(contents);
  return people?.alone === "mentee" ? null : people;
}

/** The directory: who is in it, what it shows, how to ask through it, and the file itself. */
export function Directory({ workbook }: RoomProps) {
  return (
    <ReadingScreen room="directory" workbook={workbook} sources="answers" interpret={readMentors}>
      {(at) => <DirectoryParts {...at} />}
    </ReadingScreen>
  );
}

/** The choices kept with the workbook. */
function choicesOf({ workbook }: PeopleReading): DirectoryChoices {
  return readChoices(workbook.snapshot.kept?.[KEPT_CHOICES]);
}

function DirectoryParts({ reading, task, refresh }: ReadingProps<PeopleReading>) {
  const { language, call, page } = usePanel();
  const roomWords = directoryWords(language);
  const { workbook, programme } = reading;
  const kept = useKept(KEPT_CHOICES, workbook.snapshot);
  const [notice, setNotice] = useState("");
  // The same object until something is chosen: what was prepared from it stands that long.
  const choices = useMemo(() => readChoices(kept.text), [kept.text]);
  const change: DirectoryProps["change"] = (changed) => {
    setNotice("");
    kept.change((text) => writeChoices(changed(readChoices(text))));
  };
  const template = async (): Promise<string> => (await call("directoryTemplate", {})).text;
  const parts: DirectoryProps = {
    roomWords,
    programme,
    choices,
    people: shownMentors(programme, choices),
    change,
    choose(chosen) {
      change((now) => ({ ...now, ...chosen }));
    },
  };
  const refreshed = async (): Promise<PeopleReading | null> => {
    await kept.settled();
    return refresh();
  };
  const make = () =>
    task.run(async () => {
      setNotice("");
      // Who withdrew a minute ago, or was taken out in another panel, is not in the file.
      const now = await refreshed();
      if (now === null) return;
      const keptNow = choicesOf(now);
      const pageWords = directoryFileWords(keptNow.language ?? now.programme.settings.language);
      const data = directoryData(now.programme, keptNow, pageWords);
      page.download(roomWords.file, HTML, fillTemplate(await template(), data, pageWords));
      setNotice(roomWords.made(roomWords.file, data.mentors.length));
    });
  const number = parts.people.shown.length;
  return (
    <>
      <p>{roomWords.what}</p>
      <p class="strong directory-count" role="status">
        {roomWords.shown(number)}
      </p>
      <Agreement {...parts} />
      <People {...parts} />
      <Columns {...parts} />
      <Asking {...parts} />
      <Look {...parts} />
      {reading.alone === null && (
        <Personal
          {...parts}
          choicesOf={choicesOf}
          task={task}
          refresh={refreshed}
          template={template}
          onNotice={setNotice}
        />
      )}
      <Notice text={notice} />
      <ActionBar>
        <Button primary disabled={task.busy || number === 0} onClick={() => void make()}>
          {roomWords.make}
        </Button>
      </ActionBar>
    </>
  );
}
