/** What someone must see at once in feedback to hotels and ski resorts. */
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [...sharedFlagRules]
