/** `npm run lint:content`: the faults in the text of all entries, as `file:line rule: message`. */
import './running/foreseen.ts';
import { site } from '../site.config.ts';
import { lintContent } from '../src/lint/content.ts';
import { formatFinding } from '../src/lint/finding.ts';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

const { unexplained, stale } = lintContent(site.content);
for (const finding of unexplained) console.log(formatFinding(finding));
for (const { rule, entry, locale, excerpt } of stale) {
  console.log(
    `${site.content}/lint-exceptions.yaml: ${rule} no longer finds “${excerpt}” in ${entry} (${locale}). Remove the exception.`,
  );
}
console.log(`${unexplained.length} findings, ${stale.length} stale exceptions`);
process.exitCode = unexplained.length + stale.length === 0 ? 0 : 1;
