/** What the form of a word says, as further keys that phrases may ask for. */
import type { MatchWord } from '../match/words.ts'

/** Forms of the negative verb that ask ("eikö", "ettekös"). */
const asks = /\bKo\b/

/**
 * The word with the keys of its worth alone, `<good>` or `<bad>`, and of its form: `<not>` for a negative verb that neither forbids nor asks, `<without>` and `lemma~without` for doing
 * without ("hoitamatta"), `lemma~some` for partitives ("ongelmia"), `<better>` and `<worse>` for comparatives (`<better>~some` in
 * the partitive), `<to>` for infinitives and
 * where they lead ("odottaa", "odottamaan").
 */
export const withForms = (word: MatchWord, valence: number): MatchWord => {
  const { Case, Clitic, Degree, InfForm, Mood, Polarity } = word.features
  const keys: string[] = valence >= 2 ? ['<good>'] : valence < 0 ? ['<bad>'] : []
  if (Polarity === 'Neg' && Mood !== 'Imp' && !asks.test(Clitic ?? '')) keys.push('<not>')
  if (Case === 'Abe') keys.push('<without>', `${word.lemma}~without`)
  if (Case === 'Par') keys.push(`${word.lemma}~some`)
  if (InfForm === '1' || (InfForm === '3' && Case === 'Ill')) keys.push('<to>')
  if (Degree === 'Cmp' && Case !== 'Tra') {
    const compared = valence > 0 ? '<better>' : '<worse>'
    if (valence !== 0) keys.push(compared, ...(Case === 'Par' ? [`${compared}~some`] : []))
  }
  return keys.length === 0 ? word : { ...word, keys: [...word.keys, ...keys] }
}
