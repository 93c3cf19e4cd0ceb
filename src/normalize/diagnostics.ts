import type { Diagnostic } from './model.ts';
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
