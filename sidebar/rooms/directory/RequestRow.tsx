import type { RequestedPair } from "../../../src/core/desk/requested-pair.ts";
import type { TrackedRequest } from "../../../src/core/directory/request-states.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { LinkList } from "../../room-kit/LinkList.tsx";
import { dateOf, daysSince } from "../../room-kit/dates.ts";

interface RequestRowProps {
  readonly roomWords: DirectoryRoomWords;
  readonly programme: Programme;
  readonly tab: string;
  readonly request: TrackedRequest;
  /** The coordinator says that the mentor answered, or did not after all. */
  readonly onMark: (key: string) => void;
  /** The two as the dyads tab sees them; null where one of them takes no part. */
  readonly pair: RequestedPair | null;
  readonly disabled: boolean;
  /** Makes a dyad of the request. */
  readonly onPair: (pair: RequestedPair) => void;
}

/** One request: who, whom, since when, and what the coordinator can say of it. */
export function RequestRow({ roomWords, programme, tab, request, onMark, ...props }: RequestRowProps) {
  const { pair, disabled, onPair } = props;
  const { language } = usePanel();
  const { mentee, mentor, state, key, row } = request;
  const who = programme.mentees.people[mentee]?.name ?? "";
  const whom = programme.mentors.people[mentor]?.name ?? "";
  const words = roomWords.requests;
  const date = dateOf(request.time, language);
  const since = date === null ? words.undated : words.asked(date, daysSince(request.time));
  const isOpen = state === "waiting" || state === "answered";
  return (
    <div class="request">
      <p>{words.pair(who, whom)}</p>
      <p class="quiet">
        {since}
        {state !== "waiting" && ` · ${words.states[state]}`}
      </p>
      {pair !== null && <LinkList links={pair.links} />}
      {isOpen && (pair?.obstacle === "forbidden" || pair?.obstacle === "full") && (
        <p class="quiet">{words.obstacles[pair.obstacle]}</p>
      )}
      {isOpen && pair?.obstacle === null && (
        <p class="request-pair">
          <button
            type="button"
            class="button small"
            aria-label={words.makeWhom(who, whom)}
            disabled={disabled}
            onClick={() => {
              onPair(pair);
            }}
          >
            {words.make}
          </button>
        </p>
      )}
      <p class="request-actions">
        {isOpen && (
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
