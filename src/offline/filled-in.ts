/** What a build tells the service worker. It stands before the worker's script, which is the same in every build. */
export interface OfflineSettings {
  /** The files to keep at once, with the base. */
  precache: { url: string; revision: string | null }[];
  /** Whether that is the whole site. */
  isWhole: boolean;
  /** With slashes at both ends. */
  base: string;
  /** The segments of the locales. */
  segments: string[];
}

/** The name that the worker's script knows the settings by. */
export const settingsName = 'OFFLINE';
