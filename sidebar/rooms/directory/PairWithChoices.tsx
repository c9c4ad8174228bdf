import { useState } from "preact/hooks";
import { countChoices } from "../../../src/core/directory/count-choices.ts";
import type { Requests } from "../../../src/core/directory/read-requests.ts";
import { MOST_CHOICES } from "../../../src/core/event/ballot-sheet.ts";
import type { Ballot } from "../../../src/core/event/read-ballots.ts";
import { withBallots } from "../../../src/core/event/with-ballots.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import type { Task } from "../../room-kit/use-task.ts";
import { NoProposal } from "../../room-kit/NoProposal.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { useProposal } from "../../room-kit/use-proposal.ts";
import { directoryWords, eventWords } from "../../room-kit/words.ts";

interface PairWithChoicesProps {
  readonly roomWords: DirectoryRoomWords;
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
 * else as a criterion of their roomWords, as heavy as the heaviest. It reads them from a tab, as every later check does.
 */
export function PairWithChoices({ roomWords, workbook, programme, requests, task }: PairWithChoicesProps) {
  const { cancelled } = eventWords(usePanel().language).room;
  const { progress, refusal, propose } = useProposal();
  const [notice, setNotice] = useState("");
  const words = roomWords.requests;

  const pair = () =>
    task.run(async () => {
      setNotice("");
      const { language, criteria } = programme.settings;
      const tabWords = { ...directoryWords(language).choicesTab, roles: eventWords(language).room.roles };
      const answered = countChoices(programme, requests);
      const heaviest = Math.max(1, ...criteria.map(({ on, weight = 1 }) => (on === false ? 0 : weight)));
      const balloted = withBallots(
        { ...workbook.snapshot, settings: workbook.choices },
        answered ?? programme,
        answered === null ? ballotsOf(requests) : [],
        heaviest,
        tabWords,
      );
      const end = await propose(balloted);
      if (end.is === "cancelled") setNotice(cancelled);
      if (end.is === "written") {
        const { placed, people } = end.proposal;
        setNotice(words.proposed(placed, people.mentees, end.tab));
      }
    });
  return (
    <div class="row">
      <p class="quiet">{words.pairWhat}</p>
      <p class="row">
        <Button disabled={task.busy} onClick={() => void pair()}>
          {words.propose}
        </Button>
      </p>
      <p class="quiet">{words.kept}</p>
      <RunProgress label={words.proposing} progress={progress} />
      <Notice text={notice} done={notice !== cancelled} />
      <NoProposal title={words.impossible} refusal={refusal} />
    </div>
  );
}
