import { useId, useMemo, useState } from "preact/hooks";
import {
  type DirectoryChoices,
  KEPT_CHOICES,
  readChoices,
  writeChoices,
} from "../../../src/core/directory/choices.ts";
import { readRequests } from "../../../src/core/directory/read-requests.ts";
import {
  type DecidedDyad,
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
import { Title } from "../../views/Title.tsx";
import { PairWithChoices } from "./PairWithChoices.tsx";
import { RequestRow } from "./RequestRow.tsx";
import { decidedDyads } from "./decided-dyads.ts";
import { useAnswers } from "./use-answers.ts";
import { useKept } from "./use-kept.ts";
import { directoryWords } from "../../room-kit/words.ts";

/** Who asked for whom through the directory, who waits, and the choices that were handed in. */
export function Requests(props: RoomProps) {
  const { words, language, call, issueWords } = usePanel();
  const own = directoryWords(language);
  const id = useId();
  const [dyads, setDyads] = useState<readonly DecidedDyad[]>([]);
  const { task, workbook, isFresh, programme, read } = useAnswers(props.workbook, async () => {
    setDyads(decidedDyads(await call("readDyadsTabs", {})));
  });
  const keepAnswers = useKept(KEPT_ANSWERS);
  const keepChoices = useKept(KEPT_CHOICES);
  const { kept, tables } = workbook.snapshot;
  const [made, setMade] = useState<DirectoryChoices | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string> | null>(null);
  const choices = made ?? readChoices(kept?.[KEPT_CHOICES]);
  const answered = marked ?? readAnswered(kept?.[KEPT_ANSWERS]);
  const found = useMemo(() => {
    if (programme === null) return null;
    const tab = findRequestsTab(tables, programme, choices.requestsTab);
    const { issues, report } = collectIssues();
    return { tab, issues, requests: tab === null ? null : readRequests(tab, programme, report) };
  }, [programme, tables, choices.requestsTab]);

  const bar = (
    <ActionBar>
      <Button disabled={task.busy} onClick={() => void task.run(async () => void (await read()))}>
        {own.requests.reread}
      </Button>
    </ActionBar>
  );
  if (programme === null || found === null)
    return (
      <>
        <Title>{words.rooms.names.requests.name}</Title>
        <p role="status">{isFresh ? own.unreadable : own.reading}</p>
        {bar}
      </>
    );

  const { tab, issues, requests } = found;
  const tracked = requests === null ? [] : trackRequests(requests, programme, dyads, answered);
  const waiting = tracked.filter(({ state }) => state === "waiting");
  const settled = tracked.filter(({ state }) => state !== "waiting");
  const mentorName = (mentor: number): string => programme.mentors.people[mentor]?.name ?? "";
  const owing = new Map<number, number>();
  for (const { mentor } of waiting) owing.set(mentor, (owing.get(mentor) ?? 0) + 1);
  const mark = (key: string): void => {
    const next = new Set(answered);
    if (!next.delete(key)) next.add(key);
    setMarked(next);
    keepAnswers(writeAnswered(next));
  };
  const row = (request: (typeof tracked)[number]) => (
    <RequestRow own={own} programme={programme} tab={tab?.name ?? ""} request={request} onMark={mark} />
  );
  return (
    <>
      <Title>{words.rooms.names.requests.name}</Title>
      <p>{own.requests.what}</p>
      <div class="field row">
        <label for={id}>{own.requests.tab}</label>
        <select
          id={id}
          value={tab?.name ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { requestsTab: before, ...others } = choices;
            const next = value === "" ? others : { ...others, requestsTab: value };
            if (value === before) return;
            setMade(next);
            keepChoices(writeChoices(next));
          }}
        >
          <option value="">{own.requests.noTab}</option>
          {otherTabs(tables, programme).map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {tab === null && <p class="note">{own.requests.none}</p>}
      {tab !== null && tracked.length === 0 && issues.length === 0 && (
        <p class="note">{own.requests.empty}</p>
      )}
      {tracked.length > 0 && (
        <>
          <h2>{own.requests.waiting(waiting.length)}</h2>
          {waiting.length === 0 ? (
            <p>{own.requests.nobodyWaits}</p>
          ) : (
            <LongList items={waiting}>{row}</LongList>
          )}
        </>
      )}
      {owing.size > 0 && (
        <Fold title={own.requests.byMentor} aside={String(owing.size)}>
          <LongList items={[...owing].sort(([, a], [, b]) => b - a)}>
            {([mentor, number]) => own.requests.owes(mentorName(mentor), number)}
          </LongList>
        </Fold>
      )}
      {settled.length > 0 && (
        <Fold title={own.requests.settled(settled.length)}>
          <LongList items={settled}>{row}</LongList>
        </Fold>
      )}
      {requests !== null && requests.choices.size > 0 && (
        <Fold title={own.requests.choices(requests.choices.size)}>
          <LongList items={[...requests.choices]}>
            {([mentee, mentors]) => (
              <>
                <span class="strong">{programme.mentees.people[mentee]?.name}</span>
                <ol class="request-choices">
                  {mentors.map((mentor, at) => (
                    <li key={at}>{mentor === null ? own.requests.unknownName : mentorName(mentor)}</li>
                  ))}
                </ol>
              </>
            )}
          </LongList>
          <PairWithChoices
            own={own}
            workbook={workbook}
            programme={programme}
            requests={requests}
            task={task}
          />
        </Fold>
      )}
      {issues.length > 0 && (
        <Fold
          title={own.requests.issues}
          aside={String(issues.length)}
          icon="warning"
          open={tracked.length === 0}
        >
          <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </Fold>
      )}
      {bar}
    </>
  );
}
