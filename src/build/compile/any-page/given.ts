import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component, and what it is given. */
export interface Given {
  Component: AstroComponentFactory;
  props: Record<string, unknown>;
}

/** Renders a component to HTML. */
export type RenderComponent = (given: Given) => Promise<string>;
