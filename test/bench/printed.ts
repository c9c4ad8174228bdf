/** Prints lines as they come, and keeps them for the page. */
export class Printed {
  text = "";

  say(line: string): void {
    console.log(line);
    this.text += `${line}\n`;
  }
}
