/**
 * Text whose bytes were UTF-8 and were read as Windows-1252 or Windows-1251 ("hyvÃ¤", "РџСЂРёРІРµС‚").
 *
 * A misread text can be turned back into bytes that are valid UTF-8; honest text almost never can, because a non-ASCII letter would have
 * to be followed by exactly the right continuation. Idea: ftfy, R. Speer, https://ftfy.readthedocs.io/en/latest/heuristic.html
 */

type SingleByte = 'windows-1252' | 'windows-1251'

/**
 * Code points of bytes 0x80–0x9F of Windows-1252 and 0x80–0xBF of Windows-1251; 0 where the byte has no character.
 * Source: https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
 */
const upper1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9Džÿ'
const upper1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\xA0ЎўЈ¤Ґ¦§Ё©Є«¬\xAD®Ї°±Ііґµ¶·ё№є»јЅѕї'

const byteTable = (encoding: SingleByte): ReadonlyMap<number, number> => {
  const table = new Map<number, number>()
  if (encoding === 'windows-1252') {
    for (let byte = 0xa0; byte <= 0xff; byte++) table.set(byte, byte)
    // C1 controls: what a Latin-1 reader makes of the same bytes.
    for (let byte = 0x80; byte <= 0x9f; byte++) table.set(byte, byte)
    ;[...upper1252].forEach((character, index) => {
      if (index < 31) table.set(character.codePointAt(0) ?? 0, 0x80 + index)
    })
    table.set(0x178, 0x9f)
  } else {
    ;[...upper1251].forEach((character, index) => {
      table.set(character.codePointAt(0) ?? 0, 0x80 + index)
    })
    for (let byte = 0xc0; byte <= 0xff; byte++) table.set(0x410 + byte - 0xc0, byte)
  }
  return table
}

const tables: Readonly<Record<SingleByte, ReadonlyMap<number, number>>> = {
  'windows-1252': /* @__PURE__ */ byteTable('windows-1252'),
  'windows-1251': /* @__PURE__ */ byteTable('windows-1251'),
}

/** Length of the UTF-8 sequence that a byte opens; 0 if it opens none. */
const sequenceLength = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0

/** Runs of non-ASCII characters that are, byte for byte, UTF-8 sequences. */
interface Misreading {
  readonly repaired: string
  /** Sequences put right, and non-ASCII characters that are no part of one. */
  readonly sequences: number
  readonly others: number
}

const undo = (text: string, encoding: SingleByte): Misreading => {
  const table = tables[encoding]
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let repaired = ''
  let sequences = 0
  let others = 0
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code < 0x80) {
      repaired += text[index]
      index++
      continue
    }
    const lead = table.get(code)
    const length = lead === undefined ? 0 : sequenceLength(lead)
    const bytes: number[] = []
    for (let at = index; at < index + length && at < text.length; at++) {
      // Some readers turn the no-break space (0xA0) into a plain one: "à" is then "Ã ".
      const byte = text.charCodeAt(at) === 0x20 && at > index ? 0xa0 : table.get(text.charCodeAt(at))
      if (byte === undefined) break
      bytes.push(byte)
    }
    let sequence: string | undefined
    if (length > 0 && bytes.length === length) {
      try {
        sequence = decoder.decode(Uint8Array.from(bytes))
      } catch {
        sequence = undefined
      }
    }
    if (sequence === undefined) {
      repaired += text[index]
      others++
      index++
    } else {
      repaired += sequence
      sequences++
      index += length
    }
  }
  return { repaired, sequences, others }
}

/** Characters that mark the reading as suspicious, so that clean text costs one pass of a regular expression. */
const suspicious = /[ÂÃÐÑâð][\x80-\xBF\u0152-\u2122]|[РСвд][\x98\xA0-\xBF\u0402-\u040F\u0452-\u045F\u0490\u0491\u2013-\u2122]|Г[¤¶…–]|Ã /

/** ä, ö, Å and Ö of UTF-8 as Windows-1251 shows them. */
const nordicRead1251 = /Г[¤¶…–]/

const bestRepair = (text: string): string | undefined => {
  if (!suspicious.test(text)) return undefined
  let best: Misreading | undefined
  for (const encoding of ['windows-1252', 'windows-1251'] as const) {
    const reading = undo(text, encoding)
    // A letter or two may have been lost on the way ("Р\x98"); a text that is mostly honest is left alone.
    const enough = reading.sequences > (encoding === 'windows-1252' || nordicRead1251.test(text) ? 0 : 1)
    if (enough && reading.sequences >= 3 * reading.others && reading.sequences > (best?.sequences ?? 0)) best = reading
  }
  return best?.repaired
}

/** Whether a text looks like UTF-8 that was read as Windows-1252, Latin-1 or Windows-1251. */
export const looksMisread = (text: string): boolean => bestRepair(text) !== undefined

/**
 * Puts right a text that was decoded with the wrong encoding; gives any other text back as it is.
 *
 * Only for the edge where files are read: the analysis itself never changes a text, since its spans refer to it.
 *
 * @example
 * ```ts
 * repairMojibake('hyvÃ¤Ã¤ pÃ¤ivÃ¤Ã¤') // 'hyvää päivää'
 * ```
 */
export const repairMojibake = (text: string): string => {
  const once = bestRepair(text)
  if (once === undefined) return text
  // Twice encoded text is met in practice; a third time is not.
  return bestRepair(once) ?? once
}
