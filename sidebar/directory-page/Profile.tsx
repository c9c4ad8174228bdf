import type { ProfilePart } from "./profile-parts.ts";

/** Answers as written: nothing in them is read as markup. */
export function Profile({ parts }: { readonly parts: readonly ProfilePart[] }) {
  return (
    <dl class="profile">
      {parts.map(({ label, text, kind }) => (
        <div key={label} class={kind}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
