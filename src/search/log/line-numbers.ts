/** Tells the line of places in a block that are asked for in ascending order. */
export class LineNumbers {
  readonly #text: string;
  #line: number;
  #next: number;

  /** @param first the number of the text's first line */
  constructor(text: string, first: number) {
    this.#text = text;
    this.#line = first;
    this.#next = text.indexOf('\n');
  }

  at(place: number): number {
    while (this.#next >= 0 && this.#next < place) {
      this.#line++;
      this.#next = this.#text.indexOf('\n', this.#next + 1);
    }
    return this.#line;
  }
}
