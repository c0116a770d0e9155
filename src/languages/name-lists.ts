/** The names that each language knows. */
import type { LanguageCode } from '../feedback.ts'
import { englishNames } from './en/names.ts'
import { finnishNames } from './fi/names.ts'
import type { NameLists } from './names.ts'
import { russianNames } from './ru/names.ts'

export const nameLists: Readonly<Record<LanguageCode, NameLists>> = { fi: finnishNames, ru: russianNames, en: englishNames }
