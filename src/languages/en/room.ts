/** English as the engine sees it. */
import { createNameLink } from '../../lemmatize/names.ts'
import { createTypoLink } from '../../lemmatize/typos.ts'
import type { LanguageRoom } from '../room.ts'
import { sharedShapes } from '../shapes.ts'
import { englishTokenization } from './tokenization.ts'

export const room: LanguageRoom = {
  code: 'en',
  name: 'English',
  tokenization: englishTokenization,
  fold: (surface) => surface.toLowerCase().replaceAll(/[’ʼ‘`´]/gu, "'"),
  letters: 'abcdefghijklmnopqrstuvwxyzéèêëïöüç',
  negators: ['not', "n't", 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without', 'hardly', 'cannot'],
  shapes: [
    ...sharedShapes,
    {
      pattern: /^[+-]?\d+(?:st|nd|rd|th)$/iu,
      upos: 'ADJ',
      features: 'Degree=Pos|NumForm=Combi|NumType=Ord',
      asked: 'unknown',
      lemma: (surface) => surface.toLowerCase(),
    },
    {
      pattern: /^[+-]?[\d.,:/–-]*\d[\d.,:/–-]*$/u,
      upos: 'NUM',
      features: 'NumForm=Digit|NumType=Card',
      asked: 'unknown',
      lemma: (surface) => (/^\d{1,3}(?:,\d{3})+$/.test(surface) ? surface.replaceAll(',', '') : surface),
    },
  ],
  links: (resources) => [
    createTypoLink(resources, {
      // Neighbours on the keyboard and vowels that sound alike.
      pairs: [
        'ae',
        'ei',
        'ie',
        'io',
        'oe',
        'ou',
        'ai',
        'sc',
        'sz',
        'ck',
        'qw',
        'we',
        'er',
        'rt',
        'ty',
        'yu',
        'ui',
        'op',
        'as',
        'sd',
        'df',
        'fg',
        'gh',
        'hj',
        'jk',
        'kl',
        'zx',
        'xc',
        'cv',
        'vb',
        'bn',
        'nm',
      ],
      shortest: 6,
      least: 64,
      never: new Set(['PROPN', 'X']),
    }),
    createNameLink(resources.tags, 'Number=Sing'),
  ],
  capitalizedNames: true,
  examples: [
    'The staff weren’t rude, but I waited 3 hours and nobody told me why!',
    'Parking is a nightmare :( never again',
    'Doctor Harris listened to me and explained everything twice.',
  ],
}
