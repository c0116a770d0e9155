/** The sentiment rooms of the languages. */
import { sentiment as en } from '../languages/en/sentiment.ts'
import { sentiment as fi } from '../languages/fi/sentiment.ts'
import { sentiment as ru } from '../languages/ru/sentiment.ts'
import type { PerLanguage } from '../match/words.ts'
import type { SentimentRoom } from './room.ts'

export const sentimentRooms: PerLanguage<SentimentRoom> = { fi, ru, en }
