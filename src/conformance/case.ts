import type { Bench } from "./bench.ts";
import type { CaseId } from "./case-id.ts";
import type { Edit } from "./journal.ts";
import type { Json } from "./json.ts";

/** How well a behaviour is known without an account: Google says so, others published a live run of it, or we guess. */
type Evidence = "documented" | "seen live by others" | "assumed";

export interface Knowledge {
  readonly evidence: Evidence;
  /** Where it is said; "" for a guess. */
  readonly source: string;
}

export const ASSUMED: Knowledge = { evidence: "assumed", source: "" };

export const documented = (source: string): Knowledge => ({ evidence: "documented", source });

export const seenLive = (source: string): Knowledge => ({ evidence: "seen live by others", source });

/** One thing that Dyade takes for granted about Google. */
interface Assumption {
  readonly id: CaseId;
  /** The file and the name of what breaks where it is false. */
  readonly relies: string;
  readonly grounds: Knowledge;
  /** What the emulator answers; `{ threw: pattern }` for an exception whose message matches. */
  readonly emulator: Json;
  /** Why an observation at Google may differ, and why that is safe. */
  readonly differs?: string;
}

/** The script settles it by itself. */
export interface ServerCase extends Assumption {
  readonly side: "server";
  readonly run: (bench: Bench) => Json;
  /** It changes the language or the time zone of the spreadsheet for a moment: no other case may run then. */
  readonly isAlone?: true;
  /** It makes forms, which the two permissions of the add-on do not allow: the kit's own script runs it. */
  readonly needsForms?: true;
}

/** A person does something in the grid, then the script says what it saw. */
export interface TriggerCase extends Assumption {
  readonly side: "trigger";
  /** Makes the tab in which it is to be done ready, and shows it. */
  readonly prepare: (bench: Bench) => void;
  /** What came of it, from what `onEdit` noted in that tab. */
  readonly run: (bench: Bench, edits: readonly Edit[]) => Json;
}

/** The panel settles it by itself: see `page/probes.ts`. */
export interface PanelCase extends Assumption {
  readonly side: "panel";
}

/** Only a person sees it, and says whether it is so. */
export interface HandCase extends Assumption {
  readonly side: "hand";
  readonly emulator: boolean;
}

export type Case = ServerCase | TriggerCase | PanelCase | HandCase;

/** What the page knows of a case: all but how the script runs it. */
export type CaseCard = Pick<Case, "id" | "side" | "relies" | "emulator"> & {
  readonly isAlone: boolean;
  readonly needsForms: boolean;
};

/** What came of one run. */
export interface Observation {
  readonly observed: Json;
  /** Measures that are written down and never compared. */
  readonly notes: Readonly<Record<string, Json>>;
}
