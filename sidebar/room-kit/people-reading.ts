import type { Role } from "../../src/core/people/person.ts";
import { readOneForm } from "../../src/core/reading/one-form.ts";
import type { Programme } from "../../src/core/reading/read-programme.ts";
import type { Contents, Workbook } from "./workbook.ts";

/** The people who answered, of both forms or of one. */
export interface PeopleReading {
  readonly workbook: Workbook;
  /** With nobody on one side where one form alone is answered. */
  readonly programme: Programme;
  /** Who answered, where only one of the two forms has people; else null. */
  readonly alone: Role | null;
}

/** For screens to which one form says enough. @returns null where neither form can be read. */
export function readPeople({ workbook }: Contents): PeopleReading | null {
  const { programme } = workbook;
  if (programme !== null) return { workbook, programme, alone: null };
  const { snapshot, choices } = workbook;
  const form = readOneForm({ ...snapshot, settings: choices });
  return form === null ? null : { workbook, programme: form.programme, alone: form.role };
}
