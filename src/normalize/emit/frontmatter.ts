import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import { type EntrySource, errorSchema, guideSchema } from '../../document/frontmatter.ts';

/** What stands above the body of an entry's MDX, in this order. Undefined values are left out. */
interface EmittedFrontmatter {
  key: string;
  codes?: string[] | undefined;
  title: string;
  messages?: string[] | undefined;
  messageLang?: string | undefined;
  messagesTranslated?: true | undefined;
  anchor: string;
  source: EntrySource;
  corrected?: number | undefined;
}

/** The first words of the comment by which the normalizer knows its own files again. */
export const generatedMark = '# Written by npm run normalize';

/**
 * The YAML between the fences, fences included. Keys and codes are always quoted: an unquoted `0x1FC07` is a
 * number. The comment on top marks the file as generated and says where to change its text.
 *
 * @throws ZodError when the data is not what the site's schema accepts
 */
export function emitFrontmatter(frontmatter: EmittedFrontmatter, origin: string): string {
  const data = withoutUndefined(frontmatter);
  if (frontmatter.codes) errorSchema.parse(data);
  else guideSchema.parse(data);
  const document = new Document(data);
  quote(document.get('key', true));
  quote(document.get('codes', true));
  const source = document.get('source', true);
  if (isMap(source)) source.flow = true;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `---\n${generatedMark} from ${origin}\n${yaml}---\n`;
}

function quote(node: unknown): void {
  if (isScalar(node)) node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(node)) {
    node.flow = true;
    for (const item of node.items) quote(item);
  }
}

function withoutUndefined(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [
        name,
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? withoutUndefined(inner)
          : inner,
      ]),
  );
}
