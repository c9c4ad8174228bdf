import { forgettingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

/** What no script may do. @param forms the tabs that held answers of theirs. */
export function ByHand({ forms }: { readonly forms: readonly string[] }) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  return (
    <section aria-labelledby="forget-by-hand">
      <h2 id="forget-by-hand">{room.byHand}</h2>
      <ol class="forget-steps">
        {room.hand(forms).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
