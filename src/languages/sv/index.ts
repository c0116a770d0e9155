/** The Swedish room: what `palaute/sv` exports. */
import { type ExtensiblePack, openPack } from '../pack.ts'
import { room } from './room.ts'

let loaded: Promise<ExtensiblePack> | undefined

/** Loads Swedish; the same pack for every caller. */
export const loadSwedish = (): Promise<ExtensiblePack> => {
  loaded ??= import('#models/sv').then(({ models }) => openPack(room, models))
  return loaded
}
