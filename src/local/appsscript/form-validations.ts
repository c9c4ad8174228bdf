import type { FormItem } from "../model/forms.ts";
import type { Execution } from "./execution.ts";
import { requireWhole, strict } from "./strict.ts";

type TextValidation = GoogleAppsScript.Forms.TextValidation;
type TextValidationBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
type CheckboxValidation = GoogleAppsScript.Forms.CheckboxValidation;
type CheckboxValidationBuilder = GoogleAppsScript.Forms.CheckboxValidationBuilder;
export type Validation = TextValidation | CheckboxValidation;

/** What a validation requires, by the kind of item that it is for. */
type Requirement =
  | { readonly kind: "text"; readonly rule: NonNullable<FormItem["rule"]> }
  | { readonly kind: "several"; readonly most: number };

const requirements = new WeakMap<object, Requirement>();

/** What a validation that `build()` gave requires; undefined for any other object. */
export function validationOf(validation: Validation): Requirement | undefined {
  return requirements.get(validation);
}

function built<T extends Validation>({ meter }: Execution, name: string, requirement: Requirement | null): T {
  if (requirement === null) throw new Error("The validation requires nothing.");
  const validation = strict<T>(meter, name, {});
  requirements.set(validation, requirement);
  return validation;
}

/** What `FormApp.createTextValidation()` gives. */
export function newTextValidation(execution: Execution): TextValidationBuilder {
  let requirement: Requirement | null = null;
  const become = (rule: NonNullable<FormItem["rule"]>) => (): TextValidationBuilder => {
    requirement = { kind: "text", rule };
    return builder;
  };
  const builder: TextValidationBuilder = strict<TextValidationBuilder>(
    execution.meter,
    "TextValidationBuilder",
    {
      // live: K9
      form: {
        requireTextIsEmail: become("email"),
        requireNumber: become("number"),
        build: () => built<TextValidation>(execution, "TextValidation", requirement),
      },
    },
  );
  return builder;
}

/** What `FormApp.createCheckboxValidation()` gives. */
export function newCheckboxValidation(execution: Execution): CheckboxValidationBuilder {
  let requirement: Requirement | null = null;
  const builder: CheckboxValidationBuilder = strict<CheckboxValidationBuilder>(
    execution.meter,
    "CheckboxValidationBuilder",
    {
      // live: K9
      form: {
        requireSelectAtMost: (most) => {
          requireWhole("CheckboxValidationBuilder.requireSelectAtMost", 1, most);
          requirement = { kind: "several", most };
          return builder;
        },
        build: () => built<CheckboxValidation>(execution, "CheckboxValidation", requirement),
      },
    },
  );
  return builder;
}
