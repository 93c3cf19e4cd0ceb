/** So many codes that are not documented are each given a sentence; a log may hold hundreds. */
export const TOLD = 3;
