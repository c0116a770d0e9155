/** Russian as the engine sees it. */
import type { LanguageRoom } from '../room.ts'
import { sharedShapes } from '../shapes.ts'
import { russianTokenization } from './tokenization.ts'

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
    { pattern: /^[+-]?[\d.,:/–-]*\d[\d.,:/–-]*$/u, upos: 'NUM', features: '', asked: 'unknown' },
    { pattern: /^\d+-?(?:[а-яё]{1,3})$/iu, upos: 'ADJ', features: '', asked: 'unknown' },
  ],
  links: () => [],
  capitalizedNames: true,
  examples: [
    'Врач не стал меня слушать, ещё и нахамил!',
    'Запись через Госуслуги работает отлично, спасибо :)',
    'Ждал приёма 2 часа, никто ничего не объяснил.',
  ],
}
