/** Whom a text means, of some people: what each room makes of it is its own policy. */
export type WhoIsMeant =
  | { readonly kind: "one"; readonly person: number }
  /** All of that name or of that address. */
  | { readonly kind: "several"; readonly people: readonly number[] }
  /** Nobody of that name; these have one that is alike. */
  | { readonly kind: "alike"; readonly people: readonly number[] }
  | { readonly kind: "nobody" };

/** The people of that name or address: none where it is nobody's, or only alike to somebody's. */
export function peopleMeant(meant: WhoIsMeant): readonly number[] {
  return meant.kind === "one" ? [meant.person] : meant.kind === "several" ? meant.people : [];
}

/** The one person meant without any doubt, else null. */
export function personMeant(meant: WhoIsMeant): number | null {
  return meant.kind === "one" ? meant.person : null;
}
