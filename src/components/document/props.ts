import type { ComponentNode } from '../../document/nodes.ts';
import type { TextContext } from './context.ts';
import type { Place } from './runs.ts';

/** What every component of an entry's text is given. */
export interface ComponentProps {
  node: ComponentNode;
  place: Place;
  context: TextContext;
}
