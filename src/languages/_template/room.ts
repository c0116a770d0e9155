/**
 * A room to copy for a new language. A language is a folder of data: nothing in the engine changes.
 *
 * 1. Copy this folder to `src/languages/<code>/` and fill in what stands below.
 * 2. Write `src/train/<language>.ts` with `train<Language>(part)` and `write<Language>()`; `src/train/swedish.ts` is the shortest example:
 *    treebank sentences and a dictionary go into `trainLanguage`, lexicon, guesser and context model come out.
 * 3. Add the room to the list in `test/contract/language.test.ts` and run it; it says which door is still empty.
 * 4. Measure with `measureLemmas` on the held-out fifth of a treebank.
 */
import { createNameLink } from '../../lemmatize/names.ts'
import { englishTokenization } from '../en/tokenization.ts'
import type { LanguageRoom } from '../room.ts'
import { sharedShapes } from '../shapes.ts'

export const room: LanguageRoom = {
  // BCP 47; the folder under `models/` has the same name.
  code: 'qaa',
  name: 'Template',
  // How tokens are cut: abbreviations, hyphens, numbers. Start from the nearest language and change what differs.
  tokenization: { ...englishTokenization, contractions: new Map(), clitics: [], hyphens: 'keep' },
  // From the written form to the key of the lexicon: lower-case, one kind of apostrophe. Never strip a letter.
  fold: (surface) => surface.toLowerCase().replaceAll('’', "'"),
  // Letters that must come through unharmed.
  letters: 'abcdefghijklmnopqrstuvwxyz',
  // Words that negate; the contract test checks that none is lost.
  negators: ['not'],
  // What is read by its shape; numbers at least.
  shapes: [...sharedShapes, { pattern: /^[\d.,]*\d[\d.,]*$/u, upos: 'NUM', features: 'NumType=Card', asked: 'unknown' }],
  // Steps between lexicon and guesser: compounds, spoken forms, typos. Each is a function of one word.
  links: ({ tags }) => [createNameLink(tags, 'Number=Sing')],
  capitalizedNames: true,
  // Three sentences of feedback, one with a negation, for the contract test.
  examples: ['I waited two hours and was not told why.', 'Thank you, the nurse was kind!', 'Parking?'],
}
