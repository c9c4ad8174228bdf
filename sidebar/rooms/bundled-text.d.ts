/** A style sheet is bundled as its minified text. */
declare module "*.css" {
  const style: string;
  export default style;
}

/** So is a worker's script, with all that it imports. */
declare module "*?script" {
  const script: string;
  export default script;
}
