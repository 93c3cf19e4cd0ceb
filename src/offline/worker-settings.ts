/** What a build tells the service worker. It stands before the worker's script, which is the same in every build. */
export interface WorkerSettings {
  /** The files to keep at once, with the base. */
  precache: { url: string; revision: string | null }[];
  /** Whether that is the whole site. */
  isWhole: boolean;
  /** With slashes at both ends. */
  base: string;
  /** The locales as addresses name them: `pt-br`. The first is that of a page of which nothing is known. */
  segments: string[];
}

/** The name by which the worker's script knows the settings; `worker.ts` declares it. */
export const settingsName = 'OFFLINE';
