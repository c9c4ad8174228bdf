// Long work of a room, on the page.
export { inTurns } from "../in-turns.ts";
