/** Which column (or JSON key) holds what: told by the user, else guessed from names common in Finnish, Russian and English exports. */
import { PalauteError } from '../errors.ts'

export const fields = [
  'text',
  'id',
  'question',
  'created',
  'unit',
  'channel',
  'touchpoint',
  'language',
  'nps',
  'csat',
  'ces',
  'fcr',
] as const
/** What a column can be read as. */
export type Field = (typeof fields)[number]

/** Field -> name of its column. */
export type Columns = Readonly<Partial<Record<Field, string>>>

/** Names as they stand in a header, in lower case, with one space between words. */
const names: Readonly<Record<Field, readonly string[]>> = {
  text: (
    'text|teksti|palaute|palauteteksti|palautteen teksti|avoin palaute|avoin vastaus|avovastaus|avoin kommentti|vapaa palaute|vapaa sana|' +
    'vapaa teksti|kommentti|kommentit|vastaus|vastaukset|viesti|sisältö|sanallinen palaute|perustelu|perustelut|arvio|arvostelu|' +
    'текст|отзыв|отзывы|текст отзыва|комментарий|комментарии|ответ|сообщение|обращение|текст обращения|свободный ответ|открытый ответ|' +
    'мнение|пожелание|пожелания|содержание|' +
    'comment|comments|comment text|feedback|feedback text|verbatim|verbatims|verbatim comment|open text|open end|open ended response|' +
    'free text|answer|answers|fft answer|response|review|review text|review body|message|body|content|description|utterance|reply'
  ).split('|'),
  id: (
    'id|tunniste|tunnus|palautteen id|palaute id|vastaus id|vastaajan id|vastaajatunnus|nro|numero|' +
    'ид|идентификатор|номер|№|id отзыва|код|' +
    'comment id|feedback id|response id|responseid|respondent id|record id|recordid|review id|reviewid|row id|uuid|guid|key|number|ticket id|case id'
  ).split('|'),
  question: 'question|kysymys|kysymysteksti|kysymyksen teksti|вопрос|текст вопроса|question text|fft question|prompt'.split('|'),
  created: (
    'created|created at|createdat|date|päivämäärä|päivä|pvm|aika|aikaleima|vastattu|vastausaika|vastauspäivä|luotu|jätetty|lähetetty|' +
    'дата|дата отзыва|дата создания|дата и время|время|создано|' +
    'timestamp|time|datetime|submitted|submitted at|submit date|response date|recorded date|end date|start date|date created|created date'
  ).split('|'),
  unit: (
    'unit|yksikkö|toimipiste|toimipaikka|palvelupiste|osasto|terveysasema|toimiala|sote-keskus|myymälä|liike|palveluyksikkö|' +
    'подразделение|отделение|филиал|учреждение|поликлиника|организация|точка|офис|магазин|' +
    'trust|site|location|department|ward|clinic|branch|store|business unit|team|organisation|organization|service'
  ).split('|'),
  channel: 'channel|kanava|palautekanava|asiointikanava|канал|канал связи|source|lähde|источник'.split('|'),
  touchpoint: 'touchpoint|kosketuspiste|kohtaamispiste|asiointitapa|точка контакта|точка касания|journey stage|step'.split('|'),
  language: 'language|lang|locale|kieli|vastauskieli|asiointikieli|язык|язык ответа|user language|userlanguage|response language'.split(
    '|',
  ),
  nps: (
    'nps|nps score|suositteluindeksi|suosittelu|suositteluluku|suosittelisitko|todennäköisyys suositella|suositteluhalukkuus|' +
    'индекс лояльности|индекс nps|готовность рекомендовать|рекомендация|оценка nps|score|likelihood to recommend|recommend|recommendation'
  ).split('|'),
  csat: (
    'csat|csat score|tyytyväisyys|asiakastyytyväisyys|tyytyväisyysarvio|arvosana|kouluarvosana|tähdet|' +
    'удовлетворенность|удовлетворённость|оценка|оценка качества|рейтинг|звёзды|звезды|satisfaction|rating|stars|star rating|overall rating'
  ).split('|'),
  ces: 'ces|ces score|asioinnin helppous|vaivattomuus|helppous|легкость|лёгкость|усилия|индекс усилий|effort|customer effort|ease'.split(
    '|',
  ),
  fcr: (
    'fcr|first contact resolution|hoituiko asia|asia hoitui|asia ratkesi|ratkaistu kerralla|ratkesiko asiasi|вопрос решен|вопрос решён|' +
    'проблема решена|решено с первого раза|resolved|issue resolved|resolved at first contact'
  ).split('|'),
}

const normalise = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/([a-zåäö])([A-ZÅÄÖ])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\-.:;*"'()[\]?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** 3: the very name; 2: ends or starts with it; 1: holds it as words; 0: none of these. */
const nameScore = (column: string, field: Field): number => {
  const name = normalise(column)
  let best = 0
  for (const known of names[field]) {
    const wanted = normalise(known)
    if (name === wanted || name.replaceAll(' ', '') === wanted.replaceAll(' ', '')) return 3
    // Short names ("id", "time") are words of everything: only longer ones count as a part.
    if (wanted.length < 3) continue
    if (name.endsWith(` ${wanted}`) || name.startsWith(`${wanted} `)) best = Math.max(best, 2)
    else if (` ${name} `.includes(` ${wanted} `)) best = Math.max(best, 1)
  }
  return best
}

/** What the values of a column look like. */
interface Looks {
  readonly filled: number
  readonly meanLetters: number
  /** Share of values with a space between letters. */
  readonly sentences: number
  readonly numeric: number
  readonly distinct: number
}

const looks = (values: readonly string[]): Looks => {
  const filled = values.filter((value) => value.trim() !== '')
  const share = (test: (value: string) => boolean): number => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length)
  const letters = filled.reduce((sum, value) => sum + (value.match(/\p{L}/gu)?.length ?? 0), 0)
  return {
    filled: filled.length,
    meanLetters: filled.length === 0 ? 0 : letters / filled.length,
    sentences: share((value) => /\p{L}\s+\p{L}/u.test(value)),
    numeric: share((value) => /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(value)),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
  }
}

/** Whether most values that are figures lie in a range; one slip does not make a column something else. */
const inRange = (values: readonly string[], low: number, high: number): boolean => {
  const figures = values.flatMap((value) => {
    const found = /^\s*(\d+)/.exec(value)
    return found === null ? [] : [Number(found[1])]
  })
  return figures.length > 0 && figures.filter((figure) => figure >= low && figure <= high).length >= figures.length / 2
}

/** Whether the values of a column can be what its name says. */
const plausible = (field: Field, values: readonly string[]): boolean => {
  const filled = values.filter((value) => value.trim() !== '')
  if (filled.length === 0) return true
  if (field === 'text') return looks(values).numeric < 0.5
  if (field === 'nps') return inRange(filled, 0, 10)
  if (field === 'csat') return inRange(filled, 1, 5)
  if (field === 'ces') return inRange(filled, 1, 7)
  if (field === 'created') return filled.some((value) => /\d/.test(value))
  if (field === 'unit' || field === 'channel' || field === 'touchpoint') return looks(values).meanLetters < 60
  return true
}

export interface ColumnGuess {
  readonly columns: Columns
  /** Fields that the user named; the others were guessed. */
  readonly given: readonly Field[]
  /** True where the text column was found by its content, not by its name. */
  readonly textByContent: boolean
}

const columnOf = (name: string, header: readonly string[], what: string): string => {
  const exact = header.find((column) => column === name)
  const loose = exact ?? header.find((column) => normalise(column) === normalise(name))
  // A column can be called by its number, from 1, when nothing is called that.
  const numbered = loose ?? (/^\d+$/.test(name) ? header[Number(name) - 1] : undefined)
  if (numbered === undefined) {
    throw new PalauteError(
      'invalid-options',
      `there is no column "${name}" for ${what}; the file has ${header.map((column) => `"${column}"`).join(', ')}`,
    )
  }
  return numbered
}

/**
 * Decides which column holds what.
 *
 * @param header Names of the columns or keys, in order.
 * @param sample Some rows: values by column.
 * @param given What the user said: field -> column name, or its number from 1.
 * @throws PalauteError `invalid-options` if a named column does not exist or no column can be the text; names the columns there are.
 *
 * @example
 * ```ts
 * guessColumns(['Pvm', 'Avoin palaute'], [{ Pvm: '31.3.2026', 'Avoin palaute': 'Kiitos' }]).columns.text // 'Avoin palaute'
 * ```
 */
export const guessColumns = (
  header: readonly string[],
  sample: readonly Readonly<Record<string, string>>[],
  given: Columns = {},
): ColumnGuess => {
  const columns: Partial<Record<Field, string>> = {}
  const taken = new Set<string>()
  const named: Field[] = []
  for (const field of fields) {
    const name = given[field]
    if (name === undefined) continue
    columns[field] = columnOf(name, header, field)
    taken.add(columns[field])
    named.push(field)
  }
  const values = new Map(header.map((column) => [column, sample.map((row) => row[column] ?? '')]))
  const valuesOf = (column: string): readonly string[] => values.get(column) ?? []
  let textByContent = false
  // The exact names first, over all fields, so that "FFT question" is the question before "question" as a part is tried for the text.
  for (const needed of [3, 2, 1]) {
    for (const field of fields) {
      if (columns[field] !== undefined || (needed < 2 && field !== 'text')) continue
      const candidates = header.filter(
        (column) => !taken.has(column) && nameScore(column, field) === needed && plausible(field, valuesOf(column)),
      )
      const best =
        field === 'text'
          ? candidates.reduce<string | undefined>((kept, column) => {
              const better = kept === undefined || looks(valuesOf(column)).meanLetters > looks(valuesOf(kept)).meanLetters
              return better ? column : kept
            }, undefined)
          : candidates[0]
      if (best === undefined) continue
      columns[field] = best
      taken.add(best)
    }
  }
  if (columns.text === undefined) {
    const wordy = header
      .filter((column) => !taken.has(column))
      .map((column) => ({ column, look: looks(valuesOf(column)) }))
      .filter(({ look }) => look.numeric < 0.5 && look.meanLetters >= 2 && (look.sentences >= 0.2 || header.length === 1))
      .sort((left, right) => right.look.meanLetters - left.look.meanLetters)
    const best = wordy[0]?.column ?? (header.length === 1 ? header[0] : undefined)
    if (best === undefined) {
      throw new PalauteError(
        'invalid-options',
        `no column looks like the feedback text; name it with --text (or columns.text); the file has ${header.map((column) => `"${column}"`).join(', ')}`,
      )
    }
    columns.text = best
    textByContent = true
  }
  return { columns, given: named, textByContent }
}

/** Whether the first row of a table is a header: it has a known name in it, or nothing in it looks like data. */
export const looksLikeHeader = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return false
  if (filled.some((cell) => fields.some((field) => nameScore(cell, field) === 3))) return true
  if (new Set(filled).size < filled.length) return false
  const data = (cell: string): boolean =>
    /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(cell) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(cell) || /[.!…)]\s*$/.test(cell)
  if (filled.some(data)) return false
  return filled.length > 1 || (filled[0] ?? '').trim().split(/\s+/).length <= 4 || /\?\s*$/.test(filled[0] ?? '')
}
