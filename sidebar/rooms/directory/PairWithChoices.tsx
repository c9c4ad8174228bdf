import { useState } from "preact/hooks";
import type { Requests } from "../../../src/core/directory/read-requests.ts";
import { KEPT_SOURCES } from "../../../src/core/event/sources.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import type { Workbook } from "../../room-kit/workbook.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import type { Task } from "../../room-kit/use-task.ts";
import { NoProposal } from "../../room-kit/NoProposal.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { useProposal } from "../../room-kit/use-proposal.ts";
import type { DirectoryReading } from "./directory-reading.ts";
import { eventWords } from "../../room-kit/words.ts";

interface PairWithChoicesProps {
  readonly roomWords: DirectoryRoomWords;
  readonly workbook: Workbook;
  readonly programme: Programme;
  readonly requests: Requests;
  readonly task: Task;
  readonly refresh: () => Promise<DirectoryReading | null>;
}

/**
 * A pairing in which the choices handed in count as chosen, as they do in every one from then on: in the place of the
 * answers to the question on choices, else as a criterion of their own, as heavy as the heaviest.
 */
export function PairWithChoices({
  roomWords,
  workbook,
  programme,
  requests,
  task,
  refresh,
}: PairWithChoicesProps) {
  const { cancelled } = eventWords(usePanel().language).room;
  const { progress, refusal, count, propose } = useProposal();
  const [notice, setNotice] = useState("");
  const words = roomWords.requests;

  const pair = () =>
    task.run(async () => {
      setNotice("");
      const { snapshot } = workbook;
      const { criteria } = programme.settings;
      const weight = Math.max(1, ...criteria.map(({ on, weight: own = 1 }) => (on === false ? 0 : own)));
      const handedIn = snapshot.tables.filter(({ name }) => name === requests.tab);
      const sources = handedIn.map(({ id, name }) => ({ kind: "choices" as const, tab: id, name, weight }));
      await count(sources, snapshot.kept?.[KEPT_SOURCES] ?? "");
      const fresh = await refresh();
      if (fresh === null) return;
      const end = await propose(fresh.workbook);
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
      <p class="quiet">
        <RoomText>{words.kept}</RoomText>
      </p>
      <RunProgress label={words.proposing} progress={progress} />
      <Notice text={notice} done={notice !== cancelled} />
      <NoProposal title={words.impossible} refusal={refusal} />
    </div>
  );
}
