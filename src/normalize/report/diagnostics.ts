import type { Diagnostic } from '../model.ts';
import type { RuleName } from './rules.ts';

/** Where in a file a diagnostic points, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Collects the diagnostics of one file. */
export interface Reporter {
  diagnostics: Diagnostic[];
  report(severity: Diagnostic['severity'], rule: RuleName, message: string, place?: Partial<Place>): void;
}

/**
 * @param file the path that the diagnostics name
 * @param diagnostics where they are collected
 */
export function createReporter(file: string, diagnostics: Diagnostic[] = []): Reporter {
  return {
    diagnostics,
    report: (severity, rule, message, place) => {
      diagnostics.push({ severity, rule, message, file, line: place?.line ?? 1, column: place?.column ?? 1 });
    },
  };
}

/** The place where a node begins, for `report`. */
export function placeOf(node: { position?: { start: Place } | undefined }): Partial<Place> {
  return node.position ? { line: node.position.start.line, column: node.position.start.column } : {};
}

/** The diagnostics in the order of a reader: by file, then by place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
