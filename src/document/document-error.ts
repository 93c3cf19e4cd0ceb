/** A file of the content that is not what it must be; the message says where, and what to do. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}
