import { usePanel } from "./panel.ts";

export function Loading() {
  const { words } = usePanel();
  return (
    <div class="loading">
      <div class="spinner" aria-hidden="true" />
      <p>{words.loading}</p>
    </div>
  );
}
