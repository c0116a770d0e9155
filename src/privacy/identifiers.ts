/** Numbers, codes and addresses of the net that point to one person: pattern, then check digits or context. */
import { isFinnishIdentityCode, isIban, isInn, isNhsNumber, isPaymentCard, isSnils } from './checksums.ts'

/** One kind of identifier. The first detector in the list wins where two overlap. */
export interface Identifier {
  readonly type: string
  readonly pattern: RegExp
  /** Whether the match is one, from its text and up to 40 characters before it. */
  readonly accepts?: (match: string, before: string) => boolean
}

/** A word that announces an identifier, with at most two small words between. */
const contextOf = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${words})(?![\\p{L}])[^\\p{L}\\p{N}]*(?:(?:is|on|are|was|to|at|me|us|us on|me on|no|number|numero|numeroon|numerosta|minulle|minun|oli|мне|по|на|это|мой|номер|номеру|серия|seriya)(?![\\p{L}])[^\\p{L}\\p{N}]*){0,2}$`,
    'iu',
  )

const passportContext = contextOf('passi|passin numero|passini|паспорт\\p{L}*|passport|passport number|passport no')
const innContext = contextOf('инн')
const phoneContext = contextOf(
  'puh|puhelin|puhelinnumero\\p{L}*|(?:puhelin)?numero(?:ni|mme|nsa|on|sta|ssa)?|soita|soittakaa|tel|тел|телефон\\p{L}*|номер\\p{L}*|звоните|позвоните|phone|telephone|mobile|(?<!(?:order|reference|ref|case|invoice|account|customer|ticket|booking|tracking|policy|nhs|serial|room|bed)\\s)number|call|ring|text|gsm|p|t',
)
const nhsContext = contextOf('nhs|nhs number|nhs no|nhs num')
const plateContext = contextOf(
  'rek|rekisterinumero\\p{L}*|rekkari\\p{L}*|rekisteritunnus|auto\\p{L}*|kilpi|kilvet|reg|registration|plate|number plate|номер\\p{L}*|госномер\\p{L}*|машин\\p{L}*|авто',
)
const policyContext = contextOf('полис\\p{L}*|омс')

const countDigits = (text: string): number => text.replaceAll(/\D/gu, '').length

/** Telephone numbers: international, or national ones of Finland, Russia and Britain. */
const isPhone = (match: string, before: string): boolean => {
  const digits = match.replaceAll(/\D/gu, '')
  const length = digits.length
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(match) || /^11[26]/u.test(digits)) return false
  if (/[.,]\d{1,2}$/u.test(match) && length < 9) return false
  if (/^\+/u.test(match)) return length >= 8 && length <= 15
  if (/^00[1-9]/u.test(digits)) return length >= 11 && length <= 15
  if (/^\(?0[1-9]/u.test(match)) return length >= 8 && length <= 11
  if (/^8/u.test(digits) && length === 11) return /^8[34589]/u.test(digits)
  if (/^7/u.test(digits) && length === 11) return /^7[3489]/u.test(digits)
  if (/^\(?9\d\d\)?[\s-]?\d{3}[\s-]\d{2}[\s-]\d{2}$/u.test(match)) return true
  if (/^\d{3}-\d{2}-\d{2}$/u.test(match)) return true
  // 5–6 digits may be anything: only right behind a word that says telephone.
  return length >= 6 && length <= 10 && !/^\d{4}\s?[-–]\s?\d{4}$/u.test(match) && phoneContext.test(before)
}

const months =
  'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const date = `(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\p{L}*,?\\s(?:19|20)\\d{2}|(?:${months})\\p{L}*\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})`
const birthBefore =
  /(?:^|[^\p{L}])(?:synt|syntynyt|synnyin|syntynyttä|syntymäaika\p{L}*|syntymäpäivä\p{L}*|s|hetu|born|born on|dob|d\.o\.b|date of birth|birth date|birthday|дата рождения|дату рождения|род|родил\p{L}+|рожд)[.:]?\s*(?:on|is|was|:|-|–|oli|olen|в|я|is:)?\s*$/iu

/** Identifiers, the surest first. */
export const identifiers: readonly Identifier[] = [
  {
    type: 'email',
    pattern: /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\p{N}])/giu,
  },
  {
    type: 'url',
    pattern:
      /(?:https?:\/\/[^\s<>"]{1,200}[?&](?:user|userid|user_id|uid|id|email|e-mail|name|token|session|hetu|ssn|patient|customer|client)=[^\s<>"]{1,200}|(?:https?:\/\/)?(?:www\.)?(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|vk\.com|ok\.ru|t\.me|linkedin\.com\/in|tiktok\.com|youtube\.com\/@?\w{1,8})\/[\p{L}\p{N}._@-]{2,60}[\p{L}\p{N}_-])/giu,
  },
  {
    type: 'personal-identity-code',
    pattern: /(?<![\p{L}\p{N}])\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y](?![\p{L}\p{N}])/gu,
    accepts: isFinnishIdentityCode,
  },
  {
    type: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
    accepts: isIban,
  },
  {
    type: 'payment-card',
    pattern: /(?<![\p{L}\p{N}+])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\d)|(?<![\p{L}\p{N}+])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)/gu,
    accepts: (match, before) => isPaymentCard(match) && !policyContext.test(before),
  },
  {
    type: 'snils',
    pattern: /(?<![\p{L}\p{N}])\d{3}[- ]?\d{3}[- ]?\d{3}[- ]?\d{2}(?!\d)/gu,
    accepts: (match, before) => isSnils(match) && (/^\d{3}-\d{3}-\d{3}[- ]\d{2}$/u.test(match) || /снилс/iu.test(before)),
  },
  {
    type: 'inn',
    pattern: /(?<![\p{L}\p{N}])\d{12}(?!\d)/gu,
    accepts: (match, before) => isInn(match) && (innContext.test(before) || !/\p{L}$/u.test(before)),
  },
  {
    type: 'insurance-number',
    pattern: /(?<![\p{L}\p{N}])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/gu,
    accepts: (_, before) => policyContext.test(before),
  },
  {
    type: 'passport-number',
    pattern: /(?<![\p{L}\p{N}])(?:\d{2}\s?\d{2}\s?(?:(?:№|номер|N)\s?)?\d{6}|[A-Z]{2}\d{7}|\d{9})(?![\p{L}\p{N}])/gu,
    accepts: (_, before) => passportContext.test(before),
  },
  {
    type: 'nhs-number',
    pattern: /(?<![\p{L}\p{N}])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
    accepts: (match, before) =>
      isNhsNumber(match) &&
      !match.startsWith('0') &&
      (nhsContext.test(before) || /^\d{3} \d{3} \d{4}$/u.test(match)) &&
      !/\+\d{0,3}\s?$/u.test(before),
  },
  {
    type: 'national-insurance-number',
    pattern:
      /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/gu,
  },
  {
    type: 'date-of-birth',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${date}(?![\\p{L}\\p{N}])`, 'giu'),
    accepts: (_, before) => birthBefore.test(before),
  },
  {
    type: 'date-of-birth',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${date}(?=\\s?(?:г\\.?\\s?р\\.|года рождения|syntynyt|synt\\.))`, 'giu'),
  },
  {
    type: 'licence-plate',
    pattern:
      /(?<![\p{L}\p{N}-])(?:[A-ZÅÄÖ]{2,3}-\d{1,3}|[АВЕКМНОРСТУХ]\s?\d{3}\s?[АВЕКМНОРСТУХ]{2}\s?\d{2,3}|[A-Z]{2}\d{2}\s?[A-Z]{3})(?![\p{L}\p{N}-])/gu,
    accepts: (match, before) => /^(?:[A-ZÅÄÖ]{3}-\d{3}|[А-Я]\s?\d{3}|[A-Z]{2}\d{2}\s?[A-Z]{3}$)/u.test(match) || plateContext.test(before),
  },
  {
    type: 'phone',
    pattern: /(?<![\p{L}\p{N}.,/:+-])(?:\+\s?)?\(?\d(?:[\s().–-]{0,3}\d){5,15}(?![\p{L}\p{N}]|[.,:/]\d|[-–]\p{L})/gu,
    accepts: (match, before) => countDigits(match) >= 6 && isPhone(match, before),
  },
]
