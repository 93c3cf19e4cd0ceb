import type { Card } from '../../index/code-file.ts';
import { isCard } from '../../index/code-file.ts';
import { isList, isRecord, isText, isTexts } from '../../index/guards.ts';
import type { ErrorFinding, Finding, LogReport, UnknownFinding } from '../report.ts';

/** What was read of a log, for the page in any language. */
export interface Reading {
  /** The file's name; empty where a text was pasted. */
  name: string;
  report: LogReport;
  cards: [key: string, card: Card][];
  /** What is to be said of it: that it was cancelled, that the file does not look like text. */
  note: 'cancelled' | 'notText' | undefined;
}

/** Whether what a page of the site kept is a reading as this version of the site has them. */
export function isReading(value: unknown): value is Reading {
  return (
    isRecord(value) &&
    isText(value.name) &&
    isReport(value.report) &&
    isList(value.cards, isNamedCard) &&
    (value.note === undefined || value.note === 'cancelled' || value.note === 'notText')
  );
}

function isNamedCard(value: unknown): value is [string, Card] {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && isCard(value[1]);
}

function isReport(value: unknown): value is LogReport {
  return (
    isRecord(value) &&
    [value.lines, value.bytes, value.unknownOmitted].every(Number.isFinite) &&
    isText(value.encoding) &&
    isList(value.errors, isErrorFinding) &&
    isList(value.bare, isErrorFinding) &&
    isList(value.unknown, isUnknownFinding)
  );
}

function isErrorFinding(value: unknown): value is ErrorFinding {
  return (
    isFinding(value) &&
    'keys' in value &&
    isTexts(value.keys) &&
    'by' in value &&
    (value.by === 'code' || value.by === 'message' || value.by === 'both')
  );
}

function isUnknownFinding(value: unknown): value is UnknownFinding {
  return (
    isFinding(value) && 'printed' in value && isText(value.printed) && 'form' in value && isText(value.form)
  );
}

function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    [value.lines, value.first, value.last].every(Number.isFinite) &&
    isRecord(value.excerpt) &&
    isTexts([value.excerpt.before, value.excerpt.match, value.excerpt.after])
  );
}
