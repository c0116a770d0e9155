/**
 * Every attested form of a word of the Kotus list must be among the forms that the generator makes of it.
 *
 * `npx tsx test/bench/finnish-generator-check.ts` prints what is missing in Finnish-TDT, PUD and FTB, with counts.
 * What remains is explained by {@link exceptions}; anything else is a mistake of the generator.
 */
import { pathToFileURL } from 'node:url'
import { inflectAdjective, inflectPlural } from '../../src/languages/fi/inflection/nominals.ts'
import { inflectVerb } from '../../src/languages/fi/inflection/verbs.ts'
import { readKotusWords } from '../../src/train/finnish-kotus.ts'
import { readTreebank } from '../../src/train/finnish-treebanks.ts'

/** Lemmas whose attested forms the types do not give, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  tulla: 'tulossa: lexicalised, in closed.tsv',
  mennä: 'menossa: lexicalised, in closed.tsv',
  kaikki: 'pronoun: in pronouns.tsv',
  kumpikin: 'pronoun: in pronouns.tsv',
  kumpikaan: 'pronoun: in pronouns.tsv',
  molemmat: 'pronoun: in pronouns.tsv',
  latina: 'lat.: an abbreviation',
  tahti: 'tahdissa.: a full stop on the word',
  naapuri: 'naapuritki: spoken',
  loppua: 'loppu: spoken past',
  ensimmäinen: 'Ensimäinen: misspelt',
  omailmeinen: 'omailmeisiä: type 18 in the list is a slip for 38',
  elävä: 'eläväinen: another lemma',
  kilta: 'Kiltan: a name',
  uhka: 'uhat: the list has no gradation, usage wavers',
  show: "show'n with another apostrophe",
  koputtaa: '-minen under the verb (FTB)',
  tiedottaa: '-minen under the verb (FTB)',
  jumiutua: '-minen under the verb (FTB)',
  nähdä: 'nähteni: a fixed phrase',
  olla: 'lienisi: rare',
  veri: 'back vowels in the partitive: handled where the word is not compared as an adjective',
  toimenpide: 'harmony of a compound: the lexicon inflects the last part',
  kuohuviini: 'harmony of a compound',
  valkoviini: 'harmony of a compound',
  punaviini: 'harmony of a compound',
  monitieteinen: 'harmony of a compound',
  alkuaika: 'compound of aika: the lexicon inflects the last part',
}

const cliticPattern = /(kin|kaan|kään|ko|kö|han|hän|pa|pä|ka|kä|s)$/

/** Missing forms by `form ← lemma`, with counts; those of listed exceptions are left out. */
export const missingForms = (): { readonly checked: number; readonly missing: ReadonlyMap<string, number> } => {
  const words = new Map(readKotusWords().map((word) => [word.lemma, word]))
  const known = new Map<string, ReadonlySet<string>>()
  const formsOf = (lemma: string): ReadonlySet<string> => {
    let forms = known.get(lemma)
    if (forms === undefined) {
      const word = words.get(lemma)
      const made = (word?.inflections ?? []).flatMap((inflection) =>
        inflection.type > 51
          ? inflectVerb(lemma, inflection)
          : [...inflectAdjective(lemma, inflection), ...(lemma.endsWith('t') ? inflectPlural(lemma, inflection) : [])],
      )
      forms = new Set([...made.map(([form]) => form), ...(word?.indeclinable === true ? [lemma] : [])])
      known.set(lemma, forms)
    }
    return forms
  }
  const missing = new Map<string, number>()
  let checked = 0
  for (const { words: sentence } of ['fi_tdt-dev', 'fi_pud', 'fi_ftb-dev', 'fi_ftb-test'].flatMap(readTreebank)) {
    for (const { form, lemma, upos, features } of sentence) {
      const lower = lemma.toLowerCase()
      if (/Style=|Typo=|Abbr=/.test(features) || ['PROPN', 'PRON', 'NUM'].includes(upos) || /^[-–]|-$/.test(form)) continue
      if ((words.get(lower)?.inflections.length ?? 0) === 0) continue
      checked++
      const forms = formsOf(lower)
      let base = form.toLowerCase()
      while (!forms.has(base) && cliticPattern.test(base)) base = base.replace(cliticPattern, '')
      if (!forms.has(base) && exceptions[lower] === undefined) {
        missing.set(`${form} ← ${lower}`, (missing.get(`${form} ← ${lower}`) ?? 0) + 1)
      }
    }
  }
  return { checked, missing }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { checked, missing } = missingForms()
  console.log(`${checked} forms checked, ${missing.size} missing`)
  for (const [form, count] of missing) console.log(count, form)
  process.exitCode = missing.size === 0 ? 0 : 1
}
