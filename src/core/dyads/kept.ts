/** What people wrote in a row and Dyade keeps as it is. */
export interface Kept {
  readonly note: string;
  readonly decidedBy: string;
  readonly decidedOn: string | number;
}

export const NOTHING_KEPT: Kept = { note: "", decidedBy: "", decidedOn: "" };
