/** A style sheet is bundled as its minified text. */
declare module "*.css" {
  const style: string;
  export default style;
}
