/** The English room: what `palaute/en` exports. */
import { type ExtensiblePack, openPack } from '../pack.ts'
import { room } from './room.ts'

let loaded: Promise<ExtensiblePack> | undefined

/** Loads English; the same pack for every caller. */
export const loadEnglish = (): Promise<ExtensiblePack> => {
  loaded ??= import('#models/en').then(({ models }) => openPack(room, models))
  return loaded
}
