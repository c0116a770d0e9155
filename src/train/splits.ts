/** Which examples are for learning and which are only for measuring. */

/** FNV-1a over UTF-16 code units. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * Whether an example belongs to the project's untouched test split (a fifth of the data).
 *
 * Give the id of the *writer or document*, not of the row, so that nothing of a held-out text is learned from:
 * the parallel comments in three languages share one key, and so do the answers of one patient.
 *
 * @param fifth - which fifth is held out, 0…4: the first for all that is chosen and shown, the others where a fifth is too small to tell.
 */
export const isHeldOut = (key: string, fifth = 0): boolean => (hashText(key) >>> 3) % 5 === fifth

/** Fold of cross-validation, 0…`folds` − 1, by the key of the writer or document. */
export const foldOf = (key: string, folds: number): number => (hashText(`fold ${key}`) >>> 5) % folds

/** What a trainer learns from: everything (what is shipped) or all but the test split (what is measured). */
export type TrainingPart = 'all' | 'train'
