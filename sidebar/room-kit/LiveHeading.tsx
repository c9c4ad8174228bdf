/** What a search or a computation found, as a heading that screen readers are told of when it changes. */
export function LiveHeading({ children }: { readonly children: string }) {
  return (
    <div role="status">
      <h2>{children}</h2>
    </div>
  );
}
