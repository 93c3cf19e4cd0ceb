declare namespace App {
  interface Locals {
    /** Takes what `AnyPage.astro` gives. */
    takeRender(render: import('./given.ts').RenderComponent): void;
  }
}
