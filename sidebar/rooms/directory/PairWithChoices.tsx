import { useState } from "preact/hooks";
import { countChoices } from "../../../src/core/directory/count-choices.ts";
import type { Requests } from "../../../src/core/directory/read-requests.ts";
import { toPage } from "../../../src/core/dyads/to-page.ts";
import { MOST_CHOICES } from "../../../src/core/event/ballot-sheet.ts";
import type { Ballot } from "../../../src/core/event/read-ballots.ts";
import { withBallots } from "../../../src/core/event/with-ballots.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { usePanel } from "../../views/panel.ts";
import { PAIRING_HOST } from "../../run-host.ts";
import { runProposal } from "../../runner.ts";
import { Button } from "../../views/Button.tsx";
import type { Workbook } from "../../workbook.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import type { Task } from "../../room-kit/use-task.ts";
import { ProgressBar } from "../../room-kit/RunProgress.tsx";
import { useProgress } from "../../room-kit/use-progress.ts";
import { directoryWords, eventWords } from "../../room-kit/words.ts";

interface PairWithChoicesProps {
  readonly own: DirectoryRoomWords;
  readonly workbook: Workbook;
  readonly programme: Programme;
  readonly requests: Requests;
  readonly task: Task;
}

/** The choices as ballots, for a programme without a question of its own that they could answer. */
function ballotsOf({ tab, choices }: Requests): Ballot[] {
  return [...choices].map(([person, mentors]) => ({
    role: "mentee",
    person,
    choices: mentors.slice(0, MOST_CHOICES),
    refused: [],
    tab,
    row: 0,
  }));
}

/**
 * A pairing in which the choices handed in count as chosen: in the place of the answers to the question on choices,
 * else as a criterion of their own, as heavy as the heaviest. It reads them from a tab, as every later check does.
 */
export function PairWithChoices({ own, workbook, programme, requests, task }: PairWithChoicesProps) {
  const { call, language: spoken } = usePanel();
  const progress = useProgress();
  const { cancelled } = eventWords(spoken).room;
  const [said, setSaid] = useState("");
  const [isImpossible, setImpossible] = useState(false);
  const words = own.requests;

  const propose = () =>
    task.run(async () => {
      setSaid("");
      setImpossible(false);
      const { language, criteria } = programme.settings;
      const told = { ...directoryWords(language).choicesTab, roles: eventWords(language).room.roles };
      const answered = countChoices(programme, requests);
      const heaviest = Math.max(1, ...criteria.map(({ on, weight = 1 }) => (on === false ? 0 : weight)));
      const counted = withBallots(
        { ...workbook.snapshot, settings: workbook.choices },
        answered ?? programme,
        answered === null ? ballotsOf(requests) : [],
        heaviest,
        told,
      );
      const written = counted.written ?? (await call("writeTab", counted.page));
      const tab = "tab" in written ? { id: written.sheetId, name: written.tab } : written;
      const snapshot = counted.read(tab);
      const outcome = await progress.run((calls) => runProposal(snapshot, PAIRING_HOST, calls));
      if (outcome === null) {
        setSaid(cancelled);
        return;
      }
      if (outcome.kind !== "proposal") {
        setImpossible(true);
        return;
      }
      const dyads = await call("writeTab", toPage(outcome.sheet, snapshot.tables));
      const { placed, people } = outcome.proposal;
      setSaid(words.proposed(placed, people.mentees, dyads.tab));
    });
  return (
    <div class="row">
      <p class="quiet">{words.pairWhat}</p>
      <p class="row">
        <Button disabled={task.busy} onClick={() => void propose()}>
          {words.propose}
        </Button>
      </p>
      <p class="quiet">{words.kept}</p>
      <ProgressBar label={words.proposing} progress={progress} />
      <Notice text={said} done={said !== cancelled} />
      {isImpossible && (
        <p class="invalid" role="alert">
          {words.impossible}
        </p>
      )}
    </div>
  );
}
