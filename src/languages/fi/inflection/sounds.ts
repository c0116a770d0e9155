/**
 * Vowel harmony and consonant gradation.
 *
 * Sources: Iso suomen kielioppi (VISK) § 15 (vowel harmony) and § 41–45 (gradation), https://scripta.kotus.fi/visk/;
 * letters A–M of the Kotus word list, https://kaino.kotus.fi/sanat/nykysuomi/taivutustyypit.php
 */

/** `back` takes a, o, u; `front` takes ä, ö, y. */
export type Harmony = 'back' | 'front'

/** Gradation pairs of the Kotus word list: strong and weak grade. */
export const gradations: Readonly<Record<string, readonly [strong: string, weak: string]>> = {
  A: ['kk', 'k'],
  B: ['pp', 'p'],
  C: ['tt', 't'],
  D: ['k', '·'],
  E: ['p', 'v'],
  F: ['t', 'd'],
  G: ['nk', 'ng'],
  H: ['mp', 'mm'],
  I: ['lt', 'll'],
  J: ['nt', 'nn'],
  K: ['rt', 'rr'],
  L: ['k', 'j'],
  M: ['k', 'v'],
}

const vowels = 'aeiouyäöåéáàèêü'

/** Whether a letter is a Finnish vowel (or one with an accent, as in `rosé`). */
export const isVowel = (letter: string): boolean => letter !== '' && vowels.includes(letter)

/**
 * The harmony of a word, by its last vowel that has one; words with none (`tie`, `meri`) are front.
 *
 * @example harmonyOf('talo') // 'back'
 */
export const harmonyOf = (word: string): Harmony => {
  for (let index = word.length - 1; index >= 0; index--) {
    const letter = word[index] as string
    if ('aouáàåü'.includes(letter)) return 'back'
    if ('äöy'.includes(letter)) return 'front'
  }
  return 'front'
}

/**
 * Harmonies that a word may follow: loanwords such as `analyysi` or `amatööri` are written both ways.
 * Source: VISK § 16.
 */
export const harmoniesOf = (word: string): readonly Harmony[] => {
  const harmony = harmonyOf(word)
  return harmony === 'front' && /[aou]/.test(word) ? ['front', 'back'] : [harmony]
}

/** Index after the last consonants that stand before the final vowels; where gradation works. */
const beforeFinalVowels = (stem: string): number => {
  let end = stem.length
  while (end > 0 && isVowel(stem[end - 1] as string)) end--
  return end
}

const replaceBeforeFinalVowels = (stem: string, from: string, to: string): string => {
  const end = beforeFinalVowels(stem)
  return stem.slice(0, end).endsWith(from) ? stem.slice(0, end - from.length) + to + stem.slice(end) : stem
}

/** The weak grade of a stem in the strong grade. A lost k is marked `·` until {@link settle} knows what follows. */
export const weaken = (stem: string, gradation: string): string => {
  const pair = gradations[gradation]
  return pair === undefined ? stem : replaceBeforeFinalVowels(stem, pair[0], pair[1])
}

/** The strong grade of a stem in the weak grade (`hamme` → `hampe`-, `koe` → `koke`-). */
export const strengthen = (stem: string, gradation: string): string => {
  const pair = gradations[gradation]
  if (pair === undefined) return stem
  // A k that is lost in the weak grade comes back before the last vowel: koe → koke-, varas → varka-, ruis → ruki-.
  if (gradation === 'D') {
    const last = stem.length - 1
    return isVowel(stem[last] as string) ? `${stem.slice(0, last)}k${stem.slice(last)}` : `${stem}k`
  }
  return replaceBeforeFinalVowels(stem, pair[1], pair[0])
}

/**
 * Writes what became of a lost k: nothing (`joen`), an apostrophe between like vowels after a vowel (`raa'an`, VISK § 41),
 * `j` in `aika` and `poika`; and sets the archiphonemes A, O, U by harmony and `:` to the vowel before it.
 */
export const settle = (form: string, harmony: Harmony): string => {
  let settled = ''
  for (let index = 0; index < form.length; index++) {
    const letter = form[index] as string
    if (letter === 'A') settled += harmony === 'back' ? 'a' : 'ä'
    else if (letter === 'O') settled += harmony === 'back' ? 'o' : 'ö'
    else if (letter === 'U') settled += harmony === 'back' ? 'u' : 'y'
    else if (letter === ':') settled += lengthened(settled)
    else settled += letter
  }
  const mark = settled.indexOf('·')
  if (mark === -1) return settled
  const before = settled.slice(0, mark)
  const after = settled.slice(mark + 1)
  if (before !== 'tai' && /(^|[^aeiouyäö])(ai|poi)$/.test(before) && /^[aoi]/.test(after)) return `${before.slice(0, -1)}j${after}`
  const like = before.at(-1) === after[0] && isVowel(before.at(-2) ?? '')
  return before + (like ? "'" : '') + after
}

const plain: Readonly<Record<string, string>> = { é: 'e', á: 'a', à: 'a', è: 'e', ê: 'e', ü: 'y' }

/** The vowel that lengthens a form: its last one. */
const lengthened = (form: string): string => {
  for (let index = form.length - 1; index >= 0; index--) {
    const letter = form[index] as string
    if (isVowel(letter)) return plain[letter] ?? letter
  }
  return 'e'
}
