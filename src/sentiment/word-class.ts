/** Lists of words as alternatives of a phrase pattern. */

/**
 * The words of some lists as one element of a pattern.
 *
 * @param lists - words between white space.
 * @param except - words to leave out, between single spaces.
 * @example wordClass('rude cold late', 'late') // 'rude|cold'
 */
export const wordClass = (lists: string, except: string): string => {
  const left = new Set(except.split(' '))
  return lists
    .trim()
    .split(/\s+/)
    .filter((word) => !left.has(word))
    .join('|')
}
