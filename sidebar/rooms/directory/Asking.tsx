import { useId } from "preact/hooks";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { readEmail } from "../../../src/core/intake/answers/email.ts";
import { Fold } from "../../views/Fold.tsx";
import type { DirectoryProps } from "./props.ts";

/** Where the links of the file lead: the coordinator's form, else their mail. */
export function Asking({ own, choices, choose }: DirectoryProps) {
  const id = useId();
  const { form = "", contact = "" } = choices;
  const link = form.trim() === "" ? null : readFormLink(form);
  const badContact = contact.trim() !== "" && readEmail(contact) === null;
  const isBad = typeof link === "string";
  return (
    <Fold title={own.asking}>
      <div class="field">
        <label for={`${id}-form`}>{own.form}</label>
        <input
          id={`${id}-form`}
          type="url"
          class="text-input"
          value={form}
          aria-invalid={isBad}
          aria-describedby={`${id}-form-hint`}
          onChange={({ currentTarget }) => {
            choose({ form: currentTarget.value.trim() });
          }}
        />
        {isBad && (
          <p class="invalid" role="alert">
            {own.linkFaults[link]}
          </p>
        )}
        {link !== null && !isBad && (
          <p class="quiet" role="status">
            {own.formRead(link.mentors.length)}
          </p>
        )}
        <p class="quiet" id={`${id}-form-hint`}>
          {own.formHint}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-contact`}>{own.contact}</label>
        <input
          id={`${id}-contact`}
          type="email"
          class="text-input"
          value={contact}
          aria-invalid={badContact}
          onChange={({ currentTarget }) => {
            choose({ contact: currentTarget.value.trim() });
          }}
        />
        {badContact && (
          <p class="invalid" role="alert">
            {own.contactInvalid}
          </p>
        )}
        {form === "" && contact === "" && <p class="quiet">{own.neither}</p>}
      </div>
    </Fold>
  );
}
