import type { TrackedRequest } from "../../../src/core/directory/request-states.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { dateOf, daysSince } from "./dates.ts";

interface RequestRowProps {
  readonly roomWords: DirectoryRoomWords;
  readonly programme: Programme;
  readonly tab: string;
  readonly request: TrackedRequest;
  /** The coordinator says that the mentor answered, or did not after all. */
  readonly onMark: (key: string) => void;
}

/** One request: who, whom, since when, and what the coordinator can say of it. */
export function RequestRow({ roomWords, programme, tab, request, onMark }: RequestRowProps) {
  const { language } = usePanel();
  const { mentee, mentor, state, key, row } = request;
  const who = programme.mentees.people[mentee]?.name ?? "";
  const whom = programme.mentors.people[mentor]?.name ?? "";
  const words = roomWords.requests;
  const date = dateOf(request.time, language);
  const since = date === null ? words.undated : words.asked(date, daysSince(request.time));
  const canMark = state === "waiting" || state === "answered";
  return (
    <div class="request">
      <p>{words.pair(who, whom)}</p>
      <p class="quiet">
        {since}
        {state !== "waiting" && ` · ${words.states[state]}`}
      </p>
      <p class="request-actions">
        {canMark && (
          <button
            type="button"
            class="link"
            aria-label={state === "waiting" ? words.answerWhom(whom, who) : words.undoWhom(whom, who)}
            onClick={() => {
              onMark(key);
            }}
          >
            {state === "waiting" ? words.answer : words.undo}
          </button>
        )}
        <ShowCell where={{ tab, row }} />
      </p>
    </div>
  );
}
