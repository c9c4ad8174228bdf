export { type KeptChange, keepChange } from "../keep-change.ts";
