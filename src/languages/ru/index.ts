/** The Russian room: what `palaute/ru` exports. */
import { type ExtensiblePack, openPack } from '../pack.ts'
import { room } from './room.ts'

let loaded: Promise<ExtensiblePack> | undefined

/** Loads Russian; the same pack for every caller. */
export const loadRussian = (): Promise<ExtensiblePack> => {
  loaded ??= import('#models/ru').then(({ models }) => openPack(room, models))
  return loaded
}
