import { type Drive, newForm } from "../model/forms.ts";
import { enumeration } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { newCheckboxValidation, newTextValidation } from "./form-validations.ts";
import { type Form, wrapForm } from "./form.ts";
import { requireText, strict } from "./strict.ts";

interface FormApp extends Omit<GoogleAppsScript.Forms.FormApp, "create"> {
  create(title: string, isPublished?: boolean): Form;
}

/** The global `FormApp` of a script that has a drive. A form that a script makes is not published, as since 2026. */
export function formApp(execution: Execution, drive: Drive): FormApp {
  const { meter } = execution;
  return strict<FormApp>(
    meter,
    "FormApp",
    {
      // live: K9
      form: {
        // The title given names the file alone; what people read above the questions stays blank
        create: (title, isPublished = false) => {
          requireText("FormApp.create", title);
          const form = newForm(`form-${String(drive.forms.length + 1)}`, "", isPublished);
          drive.forms.push(form);
          return wrapForm(execution, drive, form);
        },
        openById: (id) => {
          requireText("FormApp.openById", id);
          const form = drive.forms.find((candidate) => candidate.id === id);
          if (form === undefined) throw new Error("No item with the given ID could be found.");
          return wrapForm(execution, drive, form);
        },
        createTextValidation: () => newTextValidation(execution),
        createCheckboxValidation: () => newCheckboxValidation(execution),
      },
    },
    {
      DestinationType: enumeration<FormApp["DestinationType"]>(meter, "DestinationType", ["SPREADSHEET"]),
    },
  );
}
