import path from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, build } from "../build.ts";
import { DIST_KIT, buildKit } from "../build-kit.ts";

/** A script of ours and the Apps Script project that it is pushed to. */
export interface Target {
  /** What its project is called: the menu *Extensions* shows this name. */
  readonly title: string;
  /** A spreadsheet with a script in it, or a script by itself. */
  readonly type: "sheets" | "standalone";
  readonly command: string;
  /** The file that names the project. */
  readonly projectFile: string;
  /** What is pushed. */
  readonly folder: string;
  readonly build: () => Promise<void>;
  /** Files of the project that its owner fills in, by name without extension: they are kept as they are there. */
  readonly filledIn: readonly string[];
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const ADD_ON: Target = {
  title: "Dyade",
  type: "sheets",
  command: "npm run deploy",
  projectFile: path.join(ROOT, ".clasp.json"),
  folder: DIST,
  build,
  filledIn: [],
};

export const KIT: Target = {
  title: "Dyade – trousse",
  type: "standalone",
  command: "npm run deploy:kit",
  projectFile: path.join(ROOT, ".clasp-kit.json"),
  folder: DIST_KIT,
  build: buildKit,
  filledIn: ["Programme"],
};
