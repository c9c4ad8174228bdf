import type { DirectoryChoices } from "../../../src/core/directory/choices.ts";
import type { ShownMentors } from "../../../src/core/directory/shown-mentors.ts";
import type { DirectoryRoomWords } from "../../../src/core/messages/fr/directory.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";

/** What each part of the screen of the directory is given. */
export interface DirectoryProps {
  readonly roomWords: DirectoryRoomWords;
  readonly programme: Programme;
  readonly choices: DirectoryChoices;
  readonly people: ShownMentors;
  /** Makes some choices, and keeps them with the workbook. */
  readonly choose: (chosen: DirectoryChoices) => void;
  /** Changes the choices as they are kept by then: what goes into a list, and what out of it. */
  readonly change: (change: (now: DirectoryChoices) => DirectoryChoices) => void;
}

/** The kind of the files that are handed over. */
export const HTML = "text/html;charset=utf-8";
