/** Splits the compounds of the Kotus word list, which names their class by their last part only. */
import { inflectNominal } from '../languages/fi/inflection/nominals.ts'
import type { KotusWord } from './finnish-kotus.ts'

/** Parts that only stand before others. Source: VISK § 172, § 404. */
export const prefixes: readonly string[] =
  'epä esi yli ali jälki ennakko etu taka ylä ala sisä ulko pää väli lähi etä itse erikois erityis yhteis perus uus vanhus suur pien lyhyt pitkä kanta vasta myötä sivu rinnakkais kaksois puoli koko täys tasa eri sala liika vara apu vale keski monen moni kansain kansallis valta maa ensi viime alkeis kauko super mega mini makro mikro hyper ultra auto bio geo psyko sosiaali neuro hydro elektro tele video foto kilo multi pseudo poly mono anti inter intra kontra neo post pre pro re semi sub trans tri bi di jälleen takaisin edes vastaan läpi ohi ympäri irti kiinni poikki sisään ulos ylös alas eteen taakse mukaan pois kokoon kotiin koti poissa läsnä mukana hyväksi käyttöön päälle vastakkais ulkomaan sähkö nais mies lapsi nuoriso kolmi neli viisi kuusi seitsen kahdeksan yhdeksän kymmen yksi kaksi kolme neljä sata tuhat satoja joka jokseenkin oma edelleen uudelleen jälkeen kesken alle'.split(
    ' ',
  )

export interface CompoundSplit {
  readonly modifier: string
  readonly head: string
}

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
