/** The media type of every kind of file that the site consists of, by the file's ending. */
export const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
  // Pagefind's files: compressed already, read as bytes.
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_sort: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Media types that a host should compress; the others are compressed already. */
export const compressible = [
  ...new Set(
    ['atom', 'css', 'csv', 'js', 'json', 'md', 'ndjson', 'svg', 'txt', 'webmanifest', 'xml'].flatMap(
      (ending) => mediaTypes[ending] ?? [],
    ),
  ),
];

/** The value of `Content-Type` for a file, or undefined when the site has no files of that kind. */
export function contentTypeOf(file: string): string | undefined {
  const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1)];
  return type && isText(type) ? `${type}; charset=utf-8` : type;
}

/** True for media types whose text is UTF-8 and must be sent with `charset=utf-8`. */
export function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/');
}
