/** Russian as the engine sees it. */
import type { ModelFile } from '../../models/model-file.ts'
import type { LanguageRoom } from '../room.ts'
import { sharedShapes } from '../shapes.ts'
import { createRussianLinks } from './links.ts'
import { russianTokenization } from './tokenization.ts'

/** Lemmas with ё by their spelling with е. */
const readSpellings = (lexicon: ModelFile | undefined): ReadonlyMap<string, string> =>
  new Map(
    lexicon?.has('spelling') === true
      ? lexicon
          .text('spelling')
          .split('\n')
          .map((lemma) => [lemma.replaceAll('ё', 'е'), lemma])
      : [],
  )

export const room: LanguageRoom = {
  code: 'ru',
  name: 'Russian',
  tokenization: russianTokenization,
  // The lexicon has е for ё, as most writers do; the lemma gets its ё back.
  fold: (surface) => surface.toLowerCase().replaceAll('ё', 'е').replaceAll(/[‐‑]/gu, '-').replaceAll('\u0301', ''),
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  negators: ['не', 'нет', 'ни', 'без', 'нельзя', 'никогда', 'никто', 'ничего', 'никак', 'нигде', 'никакой'],
  shapes: [
    ...sharedShapes,
    // Character references that an export left behind.
    { pattern: /^(?:&#?\w+;)+$/u, upos: 'PUNCT', features: '', asked: 'always' },
    { pattern: /^\p{L}{1,5}\.$/u, upos: 'NOUN', features: 'Abbr=Yes', asked: 'unknown', lemma: (surface) => surface.toLowerCase() },
    { pattern: /^#\S+$/u, upos: 'X', features: '', asked: 'always', lemma: (surface) => surface.toLowerCase() },
    { pattern: /^@\S+$/u, upos: 'PROPN', features: '', asked: 'always', lemma: (surface) => surface.toLowerCase() },
    { pattern: /^\p{Lu}\.$/u, upos: 'PROPN', features: 'Abbr=Yes', asked: 'always', lemma: (surface) => surface.slice(0, 1) },
    {
      pattern: /^\d+-(?:й|я|е|го|му|м|х|ми|ю|ой|ый|ая|ую|ое|ые|ых|ым|им|ого|ому|ыми|ом)$/iu,
      upos: 'ADJ',
      features: 'Degree=Pos',
      asked: 'always',
      lemma: (surface) => `${surface.slice(0, surface.indexOf('-'))}-й`,
    },
  ],
  links: createRussianLinks,
  spell: ({ models }) => {
    let spellings: ReadonlyMap<string, string> | undefined
    return (lemma) => {
      spellings ??= readSpellings(models.get('lexicon'))
      return spellings.get(lemma) ?? lemma
    }
  },
  capitalizedNames: true,
  plainUnknowns: true,
  examples: [
    'Врач не стал меня слушать, ещё и нахамил!',
    'Запись через Госуслуги работает отлично, спасибо :)',
    'Ждал приёма 2 часа, никто ничего не объяснил.',
  ],
}
