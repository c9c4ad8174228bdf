/**
 * Keeps the keyboard in its place: where what has the focus goes from the page, what stood around it takes it; what is
 * turned off has it back.
 */
export function keepFocus(root: HTMLElement): void {
  const { ownerDocument: page } = root;
  let line: HTMLElement[] = [];
  root.addEventListener("focusin", ({ target }) => {
    line = [];
    for (let at = target; at instanceof HTMLElement && at !== root; at = at.parentElement) line.push(at);
  });
  // A click beside everything lets go on purpose.
  page.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node) || line[0]?.contains(target) !== true) line = [];
  });
  new MutationObserver(() => {
    const [held] = line;
    if (held === undefined || page.activeElement !== page.body || !page.hasFocus()) return;
    const around = line.find(({ isConnected }) => isConnected);
    // What is off while the panel works takes the focus back once it is on.
    if (around === undefined || around.matches(":disabled")) return;
    if (around !== held) around.tabIndex = -1;
    around.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}
