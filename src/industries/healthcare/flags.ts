/** What someone must see at once in feedback on care. */
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = []
