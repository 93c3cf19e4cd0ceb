import type { ElementContent } from 'hast';
import type { RuleName } from './report/rules.ts';

/** What the parser and the splitter make of one source file, before anything has an identity. */
export interface Article {
  /** The path as the reader of a diagnostic knows it, relative to the project: `content/source/pt-BR/x.md`. */
  file: string;
  locale: string;
  /** The file name without its ending: `backup-azure-mars-troubleshoot`. */
  name: string;
  title: string;
  /** `ms.date` as ISO 8601. */
  date?: string;
  translation?: 'machine' | 'human' | 'site';
  /** `ms.sourcegitcommit`. */
  revision?: string;
  /** `ms.service`, else `ms.prod`: which product's documentation the article belongs to. */
  service?: string;
  drafts: Draft[];
}

/** An error or a guide as found in an article: everything that its page will say, in order. */
export interface Draft {
  kind: 'error' | 'guide';
  /** First line in the source file, counted from 1. */
  line: number;
  /** The upstream anchor of the nearest enclosing heading; empty where there is none. */
  anchor: string;
  /** True when that heading belongs to this draft alone. */
  ownAnchor: boolean;
  /** Every upstream anchor whose content stands on this draft's page, `anchor` included when own. */
  anchors: string[];
  /** Codes as printed, the leading one first. */
  codes: string[];
  title: string;
  parts: Part[];
}

/**
 * The content in order. Trees are hast after repair: sanitized elements plus these of our own, which become the
 * components of `src/document/components.ts`: `alert` (`kind`, `label`), `alternatives` (`word`), `figure`
 * (`alt`, `src`, `original`), `corrected` (`was`). Headings in the body of a cause or of actions (`h3`, `h4`) carry
 * their upstream anchor as `id`. Element positions are kept for diagnostics.
 */
export type Part =
  | { type: 'message'; label?: string; lang?: string; content: ElementContent[] }
  | CausePart
  | ActionsPart
  /** A sub-section that stays on the page; `depth` 2 to 4. */
  | { type: 'section'; depth: number; anchor: string; title: ElementContent[]; body: ElementContent[] }
  | { type: 'prose'; body: ElementContent[] };

export interface CausePart {
  type: 'cause';
  label?: string;
  title: ElementContent[];
  body: ElementContent[];
  actions: ActionsPart[];
}

export interface ActionsPart {
  type: 'actions';
  label?: string;
  body: ElementContent[];
}

/** A problem or a remark, with the place it is about and what to do. */
export interface Diagnostic {
  severity: 'error' | 'warning' | 'info';
  rule: RuleName;
  message: string;
  file: string;
  line: number;
  column: number;
}
