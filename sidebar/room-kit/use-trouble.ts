import { troubleOf } from "../trouble.ts";
import { usePanel } from "../views/panel.ts";

/** Shows what went wrong beside the screen's own work. */
export function useTrouble(): (error: unknown) => void {
  const { dispatch } = usePanel();
  return (error) => {
    dispatch({ type: "trouble", trouble: troubleOf(error) });
  };
}
