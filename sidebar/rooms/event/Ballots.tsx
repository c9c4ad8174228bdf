import { useMemo, useState } from "preact/hooks";
import { ballotLinksPlan } from "../../../src/core/event/ballot-links.ts";
import { ballotSheet } from "../../../src/core/event/ballot-sheet.ts";
import { KEPT_SOURCES } from "../../../src/core/event/sources.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { keepChange } from "../../room-kit/keep-change.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import type { StepProps } from "./step-props.ts";
import { BallotIssues } from "./BallotIssues.tsx";
import { BallotLinks } from "./BallotLinks.tsx";
import { NoProposal } from "../../room-kit/NoProposal.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { WhatTheySay } from "./WhatTheySay.tsx";
import { WholeNumber } from "./WholeNumber.tsx";
import { HEAVIEST, ballotsOf, presentAt, sourcesOf, usualWeight } from "./ballot-reading.ts";
import { useProposal } from "../../room-kit/use-proposal.ts";
import { eventWords } from "../../room-kit/words.ts";

/** The name under which the pre-filled link of the ballots is kept. */
const KEPT_LINK = "ballot-link";

/** After the event: what people say of whom they met, and the pairing with it. */
export function Ballots({ reading, task, placed, refresh }: StepProps) {
  const { language, call } = usePanel();
  const { room } = eventWords(language);
  const { progress, refusal, count, propose } = useProposal();
  const rota = placed?.rota ?? null;
  const { ballots, issues } = useMemo(() => ballotsOf(reading, rota), [reading, rota]);
  const [weight, setWeight] = useState(() => usualWeight(reading));
  const [notice, setNotice] = useState("");
  const tabLanguage = reading.programme.settings.language;
  const { tabs } = eventWords(tabLanguage);

  const writeSheet = () =>
    task.run(async () => {
      setNotice("");
      const fresh = (await refresh()) ?? reading;
      const present = presentAt(rota, fresh);
      const plan = ballotSheet(fresh.cohort, rota, present, tabLanguage, tabs.sheet);
      setNotice(room.written((await call("writeTab", plan)).tab));
    });
  const writeLinks = (prefilled: string, linkOf: (name: string) => string) =>
    task.run(async () => {
      setNotice("");
      const present = presentAt(rota, reading);
      await keepChange(call, KEPT_LINK, reading.snapshot.kept?.[KEPT_LINK] ?? "", () => prefilled);
      const plan = ballotLinksPlan(reading.cohort, present, linkOf, tabLanguage, tabs.links);
      setNotice(room.written((await call("writeTab", plan)).tab));
    });
  const pair = () =>
    task.run(async () => {
      setNotice("");
      const { snapshot } = reading;
      await count(sourcesOf(reading, weight), snapshot.kept?.[KEPT_SOURCES] ?? "");
      const fresh = await refresh();
      if (fresh === null) return;
      const end = await propose(fresh.workbook);
      if (end.is === "cancelled") setNotice(room.cancelled);
      if (end.is === "written") {
        const { placed: number, people } = end.proposal;
        setNotice(room.ballots.proposed(number, people.mentees, end.tab));
      }
    });
  return (
    <>
      <p>{room.ballots.what}</p>
      {ballots.length === 0 ? (
        <p class="note">
          <span>
            {room.ballots.none} <RoomLink room="questions" />
          </span>
        </p>
      ) : (
        <WhatTheySay reading={reading} rota={rota} ballots={ballots} />
      )}
      {issues.length > 0 && <BallotIssues issues={issues} />}
      {ballots.length > 0 && (
        <>
          <div class="event-numbers">
            <WholeNumber
              label={room.ballots.weight}
              value={weight}
              least={0}
              most={HEAVIEST}
              onChange={setWeight}
            />
          </div>
          <p class="quiet">
            <RoomText>{room.ballots.stays}</RoomText>
          </p>
          <p class="quiet">{room.ballots.kept(tabs.people.title)}</p>
        </>
      )}
      <RunProgress label={room.ballots.proposing} progress={progress} />
      <BallotLinks
        kept={reading.snapshot.kept?.[KEPT_LINK] ?? ""}
        busy={task.busy}
        write={(prefilled, linkOf) => void writeLinks(prefilled, linkOf)}
      />
      <Notice text={notice} done={notice !== room.cancelled} />
      <NoProposal title={room.ballots.impossible} refusal={refusal} />
      <ActionBar>
        {ballots.length > 0 && (
          <Button primary disabled={task.busy} onClick={() => void pair()}>
            {room.ballots.propose}
          </Button>
        )}
        <Button disabled={task.busy} onClick={() => void task.run(async () => void (await refresh()))}>
          {room.ballots.again}
        </Button>
        <Button disabled={task.busy} onClick={() => void writeSheet()}>
          {room.ballots.sheet}
        </Button>
      </ActionBar>
    </>
  );
}
