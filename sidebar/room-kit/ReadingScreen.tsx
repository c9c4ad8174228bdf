import type { ComponentChildren } from "preact";
import type { RoomName } from "../room-list.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { Button } from "../views/Button.tsx";
import { Title } from "../views/Title.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";
import { unansweredForms } from "../unanswered-forms.ts";
import { lacksResponses } from "../workbook.ts";
import { NoFormYet } from "./NoFormYet.tsx";
import { RoomText } from "./RoomText.tsx";
import { type ReadingPlan, type ReadingProps, useReading } from "./use-reading.ts";
import { deskWords } from "./words.ts";

interface ReadingScreenProps<Reading> extends RoomProps, ReadingPlan<Reading> {
  readonly room: RoomName;
  /** Below the title, whatever the state of the reading. */
  readonly head?: ComponentChildren;
  readonly children: (at: ReadingProps<Reading>) => ComponentChildren;
}

/** The screen of a room that reads first: a spinner meanwhile, and a way to read again where it could not. */
export function ReadingScreen<Reading>(props: ReadingScreenProps<Reading>) {
  const { words, language, session } = usePanel();
  const { desk } = deskWords(language);
  const { state, open, ...at } = useReading(props, props);
  const isWaiting = unansweredForms(props.workbook) !== null;
  if (state.is === "unreadable" && !isWaiting && lacksResponses(props.workbook))
    return <NoFormYet room={props.room} workbook={props.workbook} />;
  return (
    <>
      <Title>{words.rooms.names[props.room].name}</Title>
      {props.head}
      {state.is === "under-way" && (
        <div class="loading">
          <div class="spinner" aria-hidden="true" />
          <p role="status">{props.sources === "answers" ? words.running.reading : desk.reading}</p>
        </div>
      )}
      {state.is === "unreadable" && (
        <p class="note" role="status">
          <RoomText>{isWaiting ? words.unanswered.room : desk.unreadable}</RoomText>
        </p>
      )}
      {(state.is === "unreadable" || state.is === "failed") && (
        <ActionBar>
          <Button primary onClick={() => void open()}>
            {state.is === "failed" ? words.retry : words.reread}
          </Button>
          {isWaiting && <Button onClick={() => void session.home(props.workbook)}>{words.rooms.home}</Button>}
        </ActionBar>
      )}
      {state.is === "ready" && props.children({ ...at, reading: state.reading })}
    </>
  );
}
