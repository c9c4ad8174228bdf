/** What a search or a computation gave, as a heading that screen readers announce when it changes. */
export function LiveHeading({ children }: { readonly children: string }) {
  return (
    <div role="status">
      <h2>{children}</h2>
    </div>
  );
}
