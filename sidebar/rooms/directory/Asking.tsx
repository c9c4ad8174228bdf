import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { readEmail } from "../../../src/core/intake/answers/email.ts";
import { Fold } from "../../views/Fold.tsx";
import type { DirectoryProps } from "./props.ts";
import { useId } from "../../views/use-id.ts";

/** Where the links of the file lead: the coordinator's form, else their mail. */
export function Asking({ roomWords, choices, choose }: DirectoryProps) {
  const id = useId();
  const { form = "", contact = "" } = choices;
  const link = form.trim() === "" ? null : readFormLink(form);
  const badContact = contact.trim() !== "" && readEmail(contact) === null;
  const isBad = typeof link === "string";
  return (
    <Fold title={roomWords.asking}>
      <div class="field">
        <label for={`${id}-form`}>{roomWords.form}</label>
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
            {roomWords.linkFaults[link]}
          </p>
        )}
        {link !== null && !isBad && (
          <p class="quiet" role="status">
            {roomWords.formRead(link.mentors.length)}
          </p>
        )}
        <p class="quiet" id={`${id}-form-hint`}>
          {roomWords.formHint}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-contact`}>{roomWords.contact}</label>
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
            {roomWords.contactInvalid}
          </p>
        )}
        {form === "" && contact === "" && <p class="quiet">{roomWords.neither}</p>}
      </div>
    </Fold>
  );
}
