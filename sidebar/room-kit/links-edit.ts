export { linksEdit } from "../links-edit.ts";
