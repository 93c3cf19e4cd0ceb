/** Colours of the light scheme for what cannot read `tokens.css`, by their names there; a test holds them equal. */
export const colours = {
  paper: '#fcfbf9',
  ink: '#1d1c1a',
  'ink-2': '#504d47',
  accent: '#09535e',
} as const;
