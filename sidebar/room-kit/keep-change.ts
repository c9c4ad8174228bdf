export { type KeptChange, keepChange, keepChoice } from "../keep-change.ts";
