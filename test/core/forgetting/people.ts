import type { Identity } from "../../../src/core/forgetting/identity.ts";

/** Somebody of one name and one address; `""` for none. */
export function identity(name: string, email: string, more: Partial<Identity> = {}): Identity {
  return {
    label: name,
    names: name === "" ? [] : [name],
    emails: email === "" ? [] : [email],
    ...{ keys: [], organisations: [], roles: [] },
    ...more,
  };
}
