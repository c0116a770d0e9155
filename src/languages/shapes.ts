/** Shapes that are read alike in every language. */
import type { ShapeRule } from './room.ts'

/** Addresses, mentions and pictures: never looked up. */
export const sharedShapes: readonly ShapeRule[] = [
  { pattern: /^(?:https?:\/\/|www\.)\S+$/iu, upos: 'X', features: '', asked: 'always' },
  { pattern: /^\S+@\S+\.\S+$/u, upos: 'X', features: '', asked: 'always' },
  {
    pattern: /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\p{Regional_Indicator})+$/u,
    upos: 'SYM',
    features: '',
    asked: 'always',
  },
  { pattern: /^[^\p{L}\p{N}]*[\p{P}][^\p{L}\p{N}]*$/u, upos: 'PUNCT', features: '', asked: 'unknown' },
  { pattern: /^[^\p{L}\p{N}]+$/u, upos: 'SYM', features: '', asked: 'unknown' },
]
