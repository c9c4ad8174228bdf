import { type Votes, countSources } from "../src/core/event/count-sources.ts";
import { refusalTies } from "../src/core/event/refusal-ties.ts";
import { KEPT_SOURCES, readSources } from "../src/core/event/sources.ts";
import { withBallots } from "../src/core/event/with-ballots.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { directory as directoryEn } from "../src/core/messages/en/directory.ts";
import { event as eventEn } from "../src/core/messages/en/event.ts";
import { rules as rulesEn } from "../src/core/messages/en/rules.ts";
import { directory as directoryFr } from "../src/core/messages/fr/directory.ts";
import { event as eventFr } from "../src/core/messages/fr/event.ts";
import { rules as rulesFr } from "../src/core/messages/fr/rules.ts";
import { linksEdit } from "./links-edit.ts";
import type { Reader } from "./reader.ts";
import type { Call } from "./rpc.ts";
import type { Workbook } from "./workbook.ts";

const WORDS = {
  fr: { event: eventFr, choicesTab: directoryFr.choicesTab, relation: rulesFr.apartRelation },
  en: { event: eventEn, choicesTab: directoryEn.choicesTab, relation: rulesEn.apartRelation },
};

/** A workbook as a run reads it: without what waits for its questions. */
function chosenIn({ snapshot, choices }: Workbook): Snapshot {
  return choices === snapshot.settings ? snapshot : { ...snapshot, settings: choices };
}

/** What the sources kept with a workbook say; null where there are none, or where the answers cannot be read. */
export function votesOf(workbook: Workbook, keptSources: string | undefined): Votes | null {
  const sources = readSources(keptSources);
  const programme = sources.length === 0 ? null : workbook.programme;
  return programme === null ? null : countSources(workbook.snapshot.tables, programme, sources);
}

/**
 * A workbook as a proposal is to read it, with all the sources that count. The refusals among them are written in the
 * Links tab first; the answers go into a tab that every later check reads, where none says the same yet.
 */
export async function withSources(
  workbook: Workbook,
  { call, reader }: { readonly call: Call; readonly reader: Pick<Reader, "workbook"> },
): Promise<Snapshot> {
  const votes = votesOf(workbook, workbook.snapshot.kept?.[KEPT_SOURCES]);
  if (votes === null) return chosenIn(workbook);
  const { language } = votes.programme.settings;
  const { event, choicesTab, relation } = WORDS[language];
  const ties = refusalTies(votes.programme, votes.ballots, { relation, note: event.tabs.refusal });
  if (ties.length > 0)
    await call("editTab", linksEdit(chosenIn(workbook), ties, workbook.settings?.language));
  const now = ties.length > 0 ? await reader.workbook(workbook) : workbook;
  const counted = votesOf(now, now.snapshot.kept?.[KEPT_SOURCES]);
  if (counted === null || counted.counts.every(({ answers }) => answers === 0)) return chosenIn(now);
  const isOfEvent = counted.counts.some(({ source, answers }) => source.kind === "ballots" && answers > 0);
  const words = { ...(isOfEvent ? event.tabs.people : choicesTab), roles: event.room.roles };
  const balloted = withBallots(chosenIn(now), counted.programme, counted.ballots, counted.weight, words);
  if (balloted.written !== null) return balloted.read(balloted.written);
  const { tab, sheetId } = await call("writeTab", balloted.plan);
  return balloted.read({ id: sheetId, name: tab });
}
