/** The licence of every text of the index. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';
