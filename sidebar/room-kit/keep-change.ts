export { keepChange } from "../keep-change.ts";
