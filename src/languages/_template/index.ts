/** The door of the room: what `palaute/<code>` exports. */
import { type ExtensiblePack, openPack } from '../pack.ts'
import { room } from './room.ts'

let loaded: Promise<ExtensiblePack> | undefined

/** Loads Template; the same pack for every caller. */
export const loadTemplate = (): Promise<ExtensiblePack> => {
  loaded ??= import('#models/qaa').then(({ models }) => openPack(room, models))
  return loaded
}
