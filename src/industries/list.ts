/** Cue lists are written as running text, one comma between entries: readable to the people who keep them. */

/** Cuts `'jono, jonottaa, pitkä odotus'` into its entries. */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
