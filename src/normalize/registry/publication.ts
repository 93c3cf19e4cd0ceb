import type { RegistryEntry } from '../../registry/schema.ts';

/** What one locale publishes under a key in this run. */
export interface Publication {
  key: string;
  kind: RegistryEntry['kind'];
  locale: string;
  article: string;
  edition: string | undefined;
  /** True for this site's own translation. */
  isTranslation: boolean;
  title: string;
  messages: string[];
  codes: string[];
  /** Codes that this locale printed in translation. */
  aliases: string[];
  /** Upstream anchors of the page. */
  upstreamAnchors: string[];
  /** The ids on the page. */
  pageAnchors: string[];
  /** Wordings of the source that an editor corrected. */
  wordings: string[];
}
