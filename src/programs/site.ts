/** What the files for programs tell of the site. */
export interface ProgramSite {
  name: string;
  /** The base path, with slashes at both ends. */
  base: string;
  /** The address of the site with its base: `https://indice.example/ajuda/`. */
  root: string;
  /** Whether entries are also published as Markdown. */
  markdown: boolean;
}
