import { Document, isMap, isScalar, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { parseYaml } from '../../content/yaml-file.ts';
import { type Registry, type RegistryEntry, registrySchema } from '../../registry/schema.ts';

/**
 * Reads `content/registry.yaml`.
 *
 * @throws DocumentError when it is no YAML or not what the schema says
 */
export function readRegistry(text: string, file: string): Registry {
  return parseYaml(text, file, registrySchema);
}

const preamble = ` Every key, code, alias and upstream anchor ever published. Written by npm run normalize, which keeps what stands
 here: keys are permanent. By hand: "search" (words by which an entry is to be found) and "aliases".`;

/**
 * The registry file with the entries brought up to date. Comments, the order of what stands there and hand-kept
 * fields stay; a file that is up to date comes out as it is.
 *
 * @param text the present file, undefined where there is none
 */
export function updateRegistry(
  text: string | undefined,
  entries: ReadonlyMap<string, RegistryEntry>,
): string {
  const document = text === undefined ? emptyDocument() : parseDocument(text);
  const map = document.get('entries', true);
  if (isMap(map)) for (const [key, entry] of entries) update(document, map, key, plain(entry));
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function emptyDocument(): Document {
  const document = new Document({ version: 1, entries: {} });
  document.commentBefore = preamble;
  return document;
}

/** Sets what differs, deeply through maps, and leaves every other node as it is. */
function update(document: Document, map: YAMLMap, key: string, value: unknown): void {
  map.flow = false;
  const pair = map.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key);
  if (!pair) {
    const name = document.createNode(key);
    if (isScalar(name) && !/^[a-z_-]+$/i.test(key)) name.type = Scalar.QUOTE_DOUBLE;
    map.items.push(document.createPair(name, document.createNode(value)));
  } else if (isMap(pair.value) && isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) update(document, pair.value, name, inner);
    pair.value.items = pair.value.items.filter(
      (item) => isScalar(item.key) && String(item.key.value) in value,
    );
  } else if (!isSame(pair.value, value, document)) {
    pair.value = document.createNode(value);
  }
}

function isSame(present: unknown, value: unknown, document: Document): boolean {
  const data =
    present && typeof present === 'object' && 'toJS' in present && typeof present.toJS === 'function'
      ? present.toJS(document)
      : present;
  return JSON.stringify(data) === JSON.stringify(value);
}

/** Without fields that are empty and so say nothing. */
function plain(entry: RegistryEntry): Record<string, unknown> {
  const locales = Object.fromEntries(
    Object.entries(entry.locales).map(([locale, record]) => [locale, withoutEmpty(record)]),
  );
  return withoutEmpty({ ...entry, locales });
}

function withoutEmpty(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) => !(Array.isArray(inner) && inner.length === 0) && inner !== undefined,
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
