import { useLayoutEffect, useRef } from "preact/hooks";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface DecideEndProps extends RoomProps {
  readonly statuses: readonly (Status | null)[];
  readonly onReview: () => void;
}

/** Behind the last dyad: how they were decided, and what comes next. */
export function DecideEnd({ statuses, workbook, onReview }: DecideEndProps) {
  const { language, words, session, dispatch } = usePanel();
  const { decide } = deskWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const countOf = (status: Status): number => statuses.filter((each) => each === status).length;
  const [confirmed, refused, toDiscuss] = [countOf("confirmed"), countOf("refused"), countOf("discuss")];
  useLayoutEffect(() => {
    // The buttons that had the focus are gone.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  if (statuses.length === 0) return null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="pair-names">
        {decide.end}
      </h2>
      <p>{decide.sums(confirmed, refused, toDiscuss)}</p>
      {refused > 0 && (
        <p>
          <RoomLink room="repair" />
        </p>
      )}
      <ActionBar stacked>
        {toDiscuss > 0 && (
          <Button primary onClick={onReview}>
            {decide.review(toDiscuss)}
          </Button>
        )}
        {confirmed > 0 && (
          <Button
            primary={toDiscuss === 0}
            onClick={() => {
              dispatch({ type: "room", room: "introductions", workbook });
            }}
          >
            {words.rooms.names.introductions.name}
          </Button>
        )}
        <Button primary={toDiscuss + confirmed === 0} onClick={() => void session.home(workbook)}>
          {words.rooms.home}
        </Button>
      </ActionBar>
    </>
  );
}
