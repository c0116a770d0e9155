/** Splits the compounds of the Kotus word list, which names their class by their last part only. */
import { inflectNominal } from '../languages/fi/inflection/nominals.ts'
import type { KotusWord } from './finnish-kotus.ts'

/** Forms in which a word may stand before another: nominative, genitives, and -s of words in -nen. Source: VISK § 404–408. */
export const linkForms = (lemma: string, word: KotusWord): readonly string[] => {
  const forms = new Set([lemma])
  for (const inflection of word.inflections) {
    if (inflection.type > 49) continue
    for (const [form, features] of inflectNominal(lemma, inflection)) {
      if (features === 'Case=Gen|Number=Sing' || features === 'Case=Gen|Number=Plur') forms.add(form)
    }
    if (inflection.type === 38) forms.add(`${lemma.slice(0, -3)}s`)
    if (inflection.type === 33) forms.add(`${lemma.slice(0, -1)}m`.replace(/m$/, 'n'))
  }
  return [...forms]
}
