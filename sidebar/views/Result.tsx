import { HEAD } from "../../src/core/dyads/tab/read-tab.ts";
import { toPlan } from "../../src/core/dyads/to-plan.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { figures } from "../figures.ts";
import { type RowToShow, rowsToShow } from "../rows-to-show.ts";
import { usePanel } from "./panel.ts";
import type { Screen } from "../state.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { Fold } from "./Fold.tsx";
import { FreeSeats } from "./FreeSeats.tsx";
import { IssueList } from "./IssueList.tsx";
import { KeptGuarantees } from "./KeptGuarantees.tsx";
import { LongList } from "./LongList.tsx";
import { ProofNote } from "./ProofNote.tsx";
import { RoomLink } from "./RoomLink.tsx";
import { ScoreSpread } from "./ScoreSpread.tsx";
import { ShowCell } from "./ShowCell.tsx";
import { Title } from "./Title.tsx";
import { Unplaced } from "./Unplaced.tsx";
import { WrittenTab } from "./WrittenTab.tsx";

type ResultProps = Omit<Extract<Screen, { at: "result" }>, "at">;

/** After a run: how many are placed and how well, what was avoided, who is left, and the new tab. */
export function Result({ workbook, proposed: { proposal, sheet }, writing }: ResultProps) {
  const { words, session, dispatch } = usePanel();
  const rows = rowsToShow(sheet);
  const tab = writing.is === "done" ? writing.tab : null;
  const sums = figures(proposal);
  return (
    <>
      <Title>{words.result.title(proposal.placed)}</Title>
      <p>{words.result.of(proposal.placed, proposal.people.mentees)}</p>
      <WrittenTab writing={writing} />
      {sums.best !== null && <ScoreSpread figures={sums} />}
      <ProofNote proposal={proposal} isProven={sums.proven} />
      <KeptGuarantees guarantees={proposal.guarantees} language={proposal.language} />
      <Marked icon="error" title={words.result.locked(rows.kept.length)} rows={rows.kept} tab={tab} />
      <Marked
        icon="warning"
        title={words.result.watch(rows.toLookAt.length)}
        rows={rows.toLookAt}
        tab={tab}
      />
      <Unplaced language={proposal.language} rows={rows.unplaced} tab={tab} />
      {rows.unplaced.length > 0 && (
        <p>
          <RoomLink room="helps">{words.result.helps}</RoomLink>
        </p>
      )}
      <Conflicts avoided={sums.avoided} />
      <FreeSeats seats={sums.freeSeats} unused={proposal.unused} />
      <Issues proposal={proposal} />
      <ActionBar stacked>
        {writing.is === "failed" ? (
          <Button primary onClick={() => void session.write(toPlan(sheet, workbook.snapshot.tables))}>
            {words.result.writeAgain}
          </Button>
        ) : (
          <Button
            primary
            disabled={tab === null}
            onClick={() => {
              dispatch({ type: "room", room: "decide", workbook });
            }}
          >
            {words.rooms.names.decide.name}
          </Button>
        )}
        <Button
          disabled={tab === null}
          onClick={() => {
            // To a cell: the tab itself may be open already, and nothing would be seen to happen.
            if (tab !== null) void session.show({ tab, row: HEAD + 1 });
          }}
        >
          {words.result.show}
        </Button>
        <Button disabled={writing.is === "under-way"} onClick={() => void session.read(workbook)}>
          {words.result.again}
        </Button>
      </ActionBar>
    </>
  );
}

interface MarkedProps {
  readonly icon: "error" | "warning";
  readonly title: string;
  readonly rows: readonly RowToShow[];
  readonly tab: string | null;
}

/** Dyads that a person should look at, each with the way to its row. */
function Marked({ icon, title, rows, tab }: MarkedProps) {
  const { words } = usePanel();
  if (rows.length === 0) return null;
  return (
    <Fold title={title} icon={icon}>
      <LongList items={rows} keyOf={({ row }) => row}>
        {({ mentee, mentor, row }) => (
          <>
            {words.result.pair(mentee, mentor)} {tab !== null && <ShowCell where={{ tab, row }} />}
          </>
        )}
      </LongList>
    </Fold>
  );
}

function Issues({ proposal: { issues, language } }: { readonly proposal: Proposal }) {
  const { words } = usePanel();
  if (issues.length === 0) return null;
  return (
    <Fold title={words.result.notices(issues.length)}>
      <div lang={language}>
        <IssueList issues={issues} />
      </div>
    </Fold>
  );
}
