/** What a browser too old for the panel shows. English. */
export const oldBrowser = "This browser is too old for Dyade. Update it, then open the panel again.";
