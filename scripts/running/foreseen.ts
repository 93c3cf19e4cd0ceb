/**
 * For scripts to import first: an error that was foreseen says itself what to do, so that only its message is printed; of
 * any other the place in the code matters.
 */
process.on('uncaughtException', (error) => {
  console.error(isForeseen(error) ? error.message : error);
  process.exit(1);
});

function isForeseen(error: Error): boolean {
  if (error.name === 'DocumentError') return true;
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return true;
  return error.name === 'Error' && !error.cause;
}
