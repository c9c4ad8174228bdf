import { useMemo } from "preact/hooks";
import { KEPT_CHOICES, readChoices, writeChoices } from "../../../src/core/directory/choices.ts";
import { readRequests } from "../../../src/core/directory/read-requests.ts";
import {
  KEPT_ANSWERS,
  readAnswered,
  trackRequests,
  writeAnswered,
} from "../../../src/core/directory/request-states.ts";
import { findRequestsTab, otherTabs } from "../../../src/core/directory/requests-tab.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { HandedIn } from "./HandedIn.tsx";
import { RequestRow } from "./RequestRow.tsx";
import { type RequestsReading, pairOf, readRequestsRoom } from "./requests-reading.ts";
import { useMakeDyad } from "./use-make-dyad.ts";
import { useKept } from "../../room-kit/use-kept.ts";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { RoomObstacle } from "../../room-kit/RoomObstacle.tsx";
import { directoryWords } from "../../room-kit/words.ts";

/** Who asked for whom through the directory, who waits, and the choices that were handed in. */
export function Requests({ workbook }: RoomProps) {
  return (
    <ReadingScreen room="requests" workbook={workbook} sources="both" interpret={readRequestsRoom}>
      {(at) => <RequestLists {...at} />}
    </ReadingScreen>
  );
}

function RequestLists({ reading, task, refresh }: ReadingProps<RequestsReading>) {
  const { language, issueWords } = usePanel();
  const roomWords = directoryWords(language);
  const { workbook, programme, dyads, at } = reading;
  const { notice, news, make } = useMakeDyad({ reading, task, refresh });
  const { tables } = workbook.snapshot;
  const keptAnswers = useKept(KEPT_ANSWERS, workbook.snapshot);
  const keptChoices = useKept(KEPT_CHOICES, workbook.snapshot);
  const choices = readChoices(keptChoices.text);
  const answered = readAnswered(keptAnswers.text);
  const { tab, issues, requests } = useMemo(() => {
    const requestsTab = findRequestsTab(tables, programme, choices.requestsTab);
    const collected = collectIssues();
    return {
      tab: requestsTab,
      issues: collected.issues,
      requests: requestsTab === null ? null : readRequests(requestsTab, programme, collected.report),
    };
  }, [programme, tables, choices.requestsTab]);
  const tracked = requests === null ? [] : trackRequests(requests, programme, dyads, answered);
  const waiting = tracked.filter(({ state }) => state === "waiting");
  const settled = tracked.filter(({ state }) => state !== "waiting");
  const mentorName = (mentor: number): string => programme.mentors.people[mentor]?.name ?? "";
  const owing = new Map<number, number>();
  for (const { mentor } of waiting) owing.set(mentor, (owing.get(mentor) ?? 0) + 1);
  const mark = (key: string): void => {
    const isAnswered = !answered.has(key);
    keptAnswers.change((text) => {
      const others = [...readAnswered(text)].filter((other) => other !== key);
      return writeAnswered(isAnswered ? [...others, key] : others);
    });
  };
  const row = (request: (typeof tracked)[number]) => (
    <RequestRow
      roomWords={roomWords}
      programme={programme}
      tab={tab?.name ?? ""}
      request={request}
      onMark={mark}
      pair={pairOf(reading, request.mentee, request.mentor)}
      disabled={task.busy}
      onPair={(pair) => void make(pair)}
    />
  );
  return (
    <>
      <RoomObstacle obstacle={at.obstacle} workbook={at.workbook} task={task} refresh={refresh} withPeople />
      <p>{roomWords.requests.what}</p>
      <div ref={news} tabIndex={-1} class="news">
        <Notice text={notice} />
      </div>
      <SelectField
        label={roomWords.requests.tab}
        value={tab?.name ?? ""}
        options={[
          ["", roomWords.requests.noTab],
          ...otherTabs(tables, programme).map(({ name }) => [name, name] as const),
        ]}
        onChoose={(name) => {
          if (name === choices.requestsTab) return;
          keptChoices.change((text) =>
            writeChoices({ ...readChoices(text), requestsTab: name === "" ? undefined : name }),
          );
        }}
      />
      {tab === null && (
        <p class="note">
          <span>
            {roomWords.requests.none} <RoomLink room="questions" />
          </span>
        </p>
      )}
      {requests !== null && tracked.length === 0 && requests.choices.size === 0 && issues.length === 0 && (
        <p class="note">{roomWords.requests.empty}</p>
      )}
      {tracked.length > 0 && (
        <>
          <h2>{roomWords.requests.waiting(waiting.length)}</h2>
          {waiting.length === 0 ? (
            <p>{roomWords.requests.nobodyWaits}</p>
          ) : (
            <LongList items={waiting} keyOf={({ key }) => key}>
              {row}
            </LongList>
          )}
        </>
      )}
      {owing.size > 0 && (
        <Fold title={roomWords.requests.byMentor(owing.size)}>
          <LongList items={[...owing].sort(([, a], [, b]) => b - a)} keyOf={([mentor]) => mentor}>
            {([mentor, number]) => roomWords.requests.owes(mentorName(mentor), number)}
          </LongList>
        </Fold>
      )}
      {settled.length > 0 && (
        <Fold title={roomWords.requests.settled(settled.length)}>
          <LongList items={settled} keyOf={({ key }) => key}>
            {row}
          </LongList>
        </Fold>
      )}
      {requests !== null && <HandedIn reading={reading} task={task} refresh={refresh} requests={requests} />}
      {issues.length > 0 && (
        <Fold title={roomWords.requests.issues(issues.length)} icon="warning" open={tracked.length === 0}>
          <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </Fold>
      )}
      <ActionBar>
        <Button disabled={task.busy} onClick={() => void task.run(async () => void (await refresh()))}>
          {roomWords.requests.reread}
        </Button>
      </ActionBar>
    </>
  );
}
