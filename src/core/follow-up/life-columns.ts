/** How the goals of a dyad come along. */
export const PROGRESS = ["reached", "underway", "stalled", "early"] as const;
export type Progress = (typeof PROGRESS)[number];

/** Whether somebody wants a dyad to go on after its planned end. */
export const GOES_ON = ["yes", "no", "deciding"] as const;
export type GoesOn = (typeof GOES_ON)[number];

/** The columns of the follow-up tab that answers fill and that a coordinator may fill by hand. */
export const LIFE_COLUMNS = [
  "since",
  "until",
  "renewedOn",
  "meetings",
  "hours",
  "goals",
  "progress",
  "menteeGoesOn",
  "mentorGoesOn",
] as const;
export type LifeColumn = (typeof LIFE_COLUMNS)[number];

/** What some of these columns say. */
export type LifeTexts = Readonly<Partial<Record<LifeColumn, string>>>;
