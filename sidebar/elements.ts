/** What the build names the elements of a screen by: every file with elements has these two. */
export { Fragment, h } from "preact";
