import { isSaid } from "../../src/core/tabs/table.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { type ColumnName, HIDDEN } from "../../src/core/dyads/sheet.ts";
import type { TabFault } from "../../src/core/dyads/tab/read-tab.ts";
import type { SidebarWords } from "../../src/core/messages/fr/sidebar.ts";
import { type TabObstacle, canRepair } from "../dyads-tab.ts";
import type { Workbook } from "../workbook.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { ShowCell } from "./ShowCell.tsx";
import { usePanel } from "./panel.ts";

interface ObstacleNoteProps {
  readonly obstacle: TabObstacle;
  readonly workbook: Workbook;
  readonly busy: boolean;
  readonly onRepair: () => void;
  /** What follows from it on this screen. */
  readonly consequence?: string;
}

/** What is wrong with a dyads tab, by the titles that its columns had. */
function faultTexts(
  { language, lacking, doubled, stateLost }: TabFault,
  words: SidebarWords["dyadsTab"],
): string[] {
  const { headers } = dyadWords(language);
  const isHidden = (name: ColumnName): boolean => HIDDEN.some((hidden) => hidden === name);
  const titles = (columns: readonly ColumnName[]): string[] => [
    ...new Set(columns.map((name) => (isHidden(name) ? words.hidden : headers[name]))),
  ];
  return [
    lacking.length > 0 ? words.lacking(titles(lacking)) : "",
    doubled.length > 0 ? words.doubled(titles(doubled)) : "",
    stateLost && lacking.length + doubled.length === 0 ? words.stateLost : "",
  ].filter(isSaid);
}

/** Why a dyads tab cannot be worked with, and the way out. */
export function ObstacleNote({ obstacle, workbook, busy, onRepair, consequence }: ObstacleNoteProps) {
  const { words } = usePanel();
  const { dyadsTab } = words;
  const { tab, fault, lost, gone } = obstacle;
  const mayRepair = canRepair(workbook, obstacle);
  const isUnreadable = fault !== null;
  const areStatusesGone = gone.includes("status");
  const arePeopleGone = gone.some((name) => name !== "status");
  const remedies = arePeopleGone
    ? [dyadsTab.peopleGone]
    : [dyadsTab.remedy, ...(areStatusesGone ? [dyadsTab.statusesGone] : [])];
  const texts =
    fault === null
      ? [lost.length === 0 ? dyadsTab.answersGone : dyadsTab.questionsGone(lost)]
      : [...faultTexts(fault, dyadsTab), ...remedies];
  return (
    <section class={isUnreadable ? "obstacle note note-error" : "obstacle note"}>
      <Icon name={isUnreadable ? "error" : "warning"} />
      <div>
        <p class="strong">{isUnreadable ? dyadsTab.unreadable(tab) : dyadsTab.unchecked(tab)}</p>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {consequence !== undefined && <p>{consequence}</p>}
        {fault !== null && !mayRepair && !arePeopleGone && <p>{dyadsTab.repairFirst}</p>}
        <div class="obstacle-ways">
          {mayRepair && (
            <Button disabled={busy} onClick={onRepair}>
              {dyadsTab.repair}
            </Button>
          )}
          <ShowCell where={{ tab }} />
        </div>
      </div>
    </section>
  );
}
