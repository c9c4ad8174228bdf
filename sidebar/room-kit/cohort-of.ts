// The people of a programme, gathered once for all rooms.
export { cohortOf } from "../cohort-of.ts";
