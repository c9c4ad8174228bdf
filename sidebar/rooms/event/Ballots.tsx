import { useMemo, useState } from "preact/hooks";
import { toPage } from "../../../src/core/dyads/to-page.ts";
import { ballotLinksPage } from "../../../src/core/event/ballot-links.ts";
import { ballotSheet } from "../../../src/core/event/ballot-sheet.ts";
import { type PlacedTab, withBallots } from "../../../src/core/event/with-ballots.ts";
import type { Outcome } from "../../../src/core/proposal/outcome.ts";
import type { TabPage } from "../../../src/core/tabs/sheet-plan.ts";
import { usePanel } from "../../views/panel.ts";
import { PAIRING_HOST } from "../../run-host.ts";
import { runProposal } from "../../runner.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import type { StepProps } from "./EventRoom.tsx";
import { BallotIssues } from "./BallotIssues.tsx";
import { BallotLinks } from "./BallotLinks.tsx";
import { NoProposal } from "../../room-kit/NoProposal.tsx";
import { ProgressBar } from "../../room-kit/RunProgress.tsx";
import { WhatTheySay } from "./WhatTheySay.tsx";
import { WholeNumber } from "./WholeNumber.tsx";
import { HEAVIEST, ballotsOf, presentAt, usualWeight } from "./ballot-reading.ts";
import { useProgress } from "../../room-kit/use-progress.ts";
import { eventWords } from "../../room-kit/words.ts";

type Ended = Exclude<Outcome, { kind: "proposal" }> | null;

/** After the event: what people say of whom they met, and the pairing with it. */
export function Ballots({ reading, task, placed, refresh }: StepProps) {
  const { language, call } = usePanel();
  const { room } = eventWords(language);
  const progress = useProgress();
  const rota = placed?.rota ?? null;
  const { ballots, issues } = useMemo(() => ballotsOf(reading, rota), [reading, rota]);
  const [weight, setWeight] = useState(() => usualWeight(reading));
  const [said, setSaid] = useState("");
  const [ended, setEnded] = useState<Ended>(null);
  const told = reading.programme.settings.language;
  const { tabs } = eventWords(told);

  const writeSheet = () =>
    task.run(async () => {
      setSaid("");
      const fresh = (await refresh()) ?? reading;
      const present = presentAt(rota, fresh);
      const page = ballotSheet(fresh.cohort, rota, present, told, tabs.sheet);
      setSaid(room.written((await call("writeTab", page)).tab));
    });
  const writeLinks = (prefilled: string, linkOf: (name: string) => string) =>
    task.run(async () => {
      setSaid("");
      const present = presentAt(rota, reading);
      await call("keep", { name: "ballot-link", value: prefilled });
      const page = ballotLinksPage(reading.cohort, present, linkOf, told, tabs.links);
      setSaid(room.written((await call("writeTab", page)).tab));
    });
  const writePeople = async (page: TabPage): Promise<PlacedTab> => {
    const { tab, sheetId } = await call("writeTab", page);
    return { id: sheetId, name: tab };
  };
  const propose = () =>
    task.run(async () => {
      setSaid("");
      setEnded(null);
      const fresh = await refresh();
      if (fresh === null) return;
      const words = { ...tabs.people, roles: eventWords(told).room.roles };
      const votes = ballotsOf(fresh, rota).ballots;
      const balloted = withBallots(fresh.snapshot, fresh.programme, votes, weight, words);
      const tab = balloted.written ?? (await writePeople(balloted.page));
      const snapshot = balloted.read(tab);
      const outcome = await progress.run((calls) => runProposal(snapshot, PAIRING_HOST, calls));
      if (outcome === null) {
        setSaid(room.cancelled);
        return;
      }
      if (outcome.kind !== "proposal") {
        setEnded(outcome);
        return;
      }
      const { placed: count, people } = outcome.proposal;
      const dyads = await call("writeTab", toPage(outcome.sheet, snapshot.tables));
      setSaid(room.ballots.proposed(count, people.mentees, dyads.tab));
    });
  return (
    <>
      <p>{room.ballots.what}</p>
      {ballots.length === 0 ? (
        <p class="note">{room.ballots.none}</p>
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
          <p class="quiet">{room.ballots.kept(tabs.people.title)}</p>
        </>
      )}
      <ProgressBar label={room.ballots.proposing} progress={progress} />
      <BallotLinks
        kept={reading.snapshot.kept?.["ballot-link"] ?? ""}
        busy={task.busy}
        write={(prefilled, linkOf) => void writeLinks(prefilled, linkOf)}
      />
      <Notice text={said} done={said !== room.cancelled} />
      {ended !== null && <NoProposal outcome={ended} />}
      <ActionBar>
        {ballots.length > 0 && (
          <Button primary disabled={task.busy} onClick={() => void propose()}>
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
