import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { LinkList } from "../../room-kit/LinkList.tsx";
import { directoryWords } from "../../room-kit/words.ts";
import { PairWithChoices } from "./PairWithChoices.tsx";
import type { Requests } from "../../../src/core/directory/read-requests.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { type RequestsReading, pairOf } from "./requests-reading.ts";

interface HandedInProps extends ReadingProps<RequestsReading> {
  readonly requests: Requests;
}

/** The choices that mentees handed in, each with its ties, and the pairing that counts them. */
export function HandedIn({ reading, requests, task, refresh }: HandedInProps) {
  const roomWords = directoryWords(usePanel().language);
  const { workbook, programme } = reading;
  if (requests.choices.size === 0) return null;
  return (
    <Fold title={roomWords.requests.choices(requests.choices.size)}>
      <LongList items={[...requests.choices]} keyOf={([mentee]) => mentee}>
        {([mentee, mentors]) => (
          <>
            <span class="strong">{programme.mentees.people[mentee]?.name}</span>
            <ol class="request-choices">
              {mentors.map((mentor, place) => (
                <li key={place}>
                  {mentor === null
                    ? roomWords.requests.unknownName
                    : (programme.mentors.people[mentor]?.name ?? "")}
                  {mentor !== null && <LinkList links={pairOf(reading, mentee, mentor)?.links ?? []} />}
                </li>
              ))}
            </ol>
          </>
        )}
      </LongList>
      <PairWithChoices
        roomWords={roomWords}
        workbook={workbook}
        programme={programme}
        requests={requests}
        task={task}
        refresh={refresh}
      />
    </Fold>
  );
}
