/** The Finnish room: what `palaute/fi` exports. */
import { type ExtensiblePack, openPack } from '../pack.ts'
import { room } from './room.ts'

let loaded: Promise<ExtensiblePack> | undefined

/** Loads Finnish; the same pack for every caller. */
export const loadFinnish = (): Promise<ExtensiblePack> => {
  loaded ??= import('#models/fi').then(({ models }) => openPack(room, models))
  return loaded
}
