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
import { Title } from "../../views/Title.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { Agreement } from "./Agreement.tsx";
import { Asking } from "./Asking.tsx";
import { Columns } from "./Columns.tsx";
import { Look } from "./Look.tsx";
import { People } from "./People.tsx";
import { Personal } from "./Personal.tsx";
import { type DirectoryProps, HTML } from "./props.ts";
import { useAnswers } from "./use-answers.ts";
import { useKept } from "./use-kept.ts";
import { directoryWords, directoryPageWords } from "../../room-kit/words.ts";

/** The directory: who is in it, what it shows, how to ask through it, and the file itself. */
export function Directory(props: RoomProps) {
  const { words, language, call, page } = usePanel();
  const own = directoryWords(language);
  const { task, workbook, isFresh, programme, read } = useAnswers(props.workbook);
  const keep = useKept(KEPT_CHOICES);
  const [made, setMade] = useState<DirectoryChoices | null>(null);
  const [said, setSaid] = useState("");
  const kept = workbook.snapshot.kept?.[KEPT_CHOICES];
  // The same object until something is chosen: what was prepared from it stands that long.
  const choices = useMemo(() => made ?? readChoices(kept), [made, kept]);
  if (programme === null)
    return (
      <>
        <Title>{words.rooms.names.directory.name}</Title>
        <p role="status">{isFresh ? own.unreadable : own.reading}</p>
        <ActionBar>
          <Button disabled={task.busy} onClick={() => void task.run(async () => void (await read()))}>
            {words.reread}
          </Button>
        </ActionBar>
      </>
    );

  const template = async (): Promise<string> => (await call("directoryTemplate", {})).text;
  const parts: DirectoryProps = {
    own,
    programme,
    choices,
    people: shownMentors(programme, choices),
    choose(change) {
      const next = { ...choices, ...change };
      setMade(next);
      setSaid("");
      keep(writeChoices(next));
    },
  };
  const make = () =>
    task.run(async () => {
      setSaid("");
      // Who withdrew a minute ago is not in the file.
      const now = (await read()).programme;
      if (now === null) return;
      const told = directoryPageWords(choices.language ?? now.settings.language);
      const data = directoryData(now, choices, told);
      page.download(own.file, HTML, fillTemplate(await template(), data, told));
      setSaid(own.made(own.file, data.mentors.length));
    });
  const number = parts.people.shown.length;
  return (
    <>
      <Title>{words.rooms.names.directory.name}</Title>
      <p>{own.what}</p>
      <p class="strong directory-count" role="status">
        {own.shown(number)}
      </p>
      <Agreement {...parts} />
      <People {...parts} />
      <Columns {...parts} />
      <Asking {...parts} />
      <Look {...parts} />
      <Personal {...parts} task={task} read={read} template={template} onSaid={setSaid} />
      <Notice text={said} />
      <ActionBar>
        <Button primary disabled={task.busy || number === 0} onClick={() => void make()}>
          {own.make}
        </Button>
      </ActionBar>
    </>
  );
}
