import { describe, expect, it } from 'vitest'
import { decodeBytes, decodeText, detectEncoding } from '../../src/decode/encoding.ts'
import { looksMisread, repairMojibake } from '../../src/decode/mojibake.ts'

const finnish = [
  'Ei mitään',
  'Jonotin tunnin ja pääsin viimein lääkäriin.',
  'KIITOS TYÖSTÄNNE',
  'hoitaja sanoi ”odota” – odotin',
  'päivystyksessä 30 € lasku',
]
const russian = ['шумно ночью', 'Очень долго ждали врача', 'Спасибо!', 'РЕГИСТРАТУРА НЕ ОТВЕЧАЕТ', 'приём в 9:20, зашла в 11 – это «норма»']
const english = ['It’s fine', 'The nurse said “wait” – so I did', 'café was closed']

const encode = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  // Some versions of Node decode these as Latin-1.
  if (encoding === 'windows-1252')
    for (const [character, byte] of [
      ['€', 0x80],
      ['…', 0x85],
      ['‘', 0x91],
      ['’', 0x92],
      ['“', 0x93],
      ['”', 0x94],
      ['–', 0x96],
    ] as const)
      bytes.set(character, byte)
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 0x3f))
}

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = mark ? `\uFEFF${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const readAll = async (bytes: Uint8Array, size: number): Promise<string> => {
  let text = ''
  for await (const part of decodeText(chunked(bytes, size))) text += part
  return text
}

describe('detectEncoding', () => {
  it.each([
    ...finnish.map((text) => [text, 'windows-1252'] as const),
    ...english.map((text) => [text, 'windows-1252'] as const),
    ...russian.map((text) => [text, 'windows-1251'] as const),
    ...russian.map((text) => [text, 'utf-8'] as const),
  ])('%s in %s', (text, encoding) => {
    const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : encode(text, encoding)
    expect(detectEncoding(bytes).encoding).toBe(encoding)
    expect(decodeBytes(bytes).text).toBe(text)
  })

  it('reads KOI8-R and the DOS code page', () => {
    const text = 'Очень долго ждали врача, в регистратуре никого'
    expect(decodeBytes(encode(text, 'koi8-r')).text).toBe(text)
    expect(decodeBytes(encode(text, 'ibm866')).text).toBe(text)
  })

  it('reads UTF-8 and UTF-16 by their marks, and UTF-16 without one by its zeros', () => {
    const text = 'id;palaute\n1;Hyvää палата\n'
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text))).text).toBe(text)
    for (const littleEndian of [true, false]) {
      expect(decodeBytes(utf16(text, littleEndian, true)).text).toBe(text)
      expect(decodeBytes(utf16(text, littleEndian, false)).text).toBe(text)
    }
  })
})

describe('decodeText', () => {
  it('gives the same text however the bytes are cut', async () => {
    const text = `id,text\n${'1,plain ascii\n'.repeat(20)}2,jonotin päivän\n3,шум 👍\n`
    for (const size of [1, 2, 3, 7, 1000]) expect(await readAll(new TextEncoder().encode(text), size)).toBe(text)
    const western = `id,text\n${'1,plain ascii\n'.repeat(20)}2,jonotin päivän\n`
    for (const size of [1, 5, 1000]) expect(await readAll(encode(western, 'windows-1252'), size)).toBe(western)
    for (const size of [1, 3, 1000]) expect(await readAll(utf16('a;ä\n', true, true), size)).toBe('a;ä\n')
  })

  it('decides by the first letters that are not ASCII, however late they come', async () => {
    const text = `${'ok\n'.repeat(100_000)}Очень долго ждали врача\n`
    expect(await readAll(encode(text, 'windows-1251'), 65_536)).toBe(text)
  })

  it('gives nothing for nothing', async () => {
    expect(await readAll(new Uint8Array(0), 10)).toBe('')
  })
})

describe('mojibake', () => {
  it.each([...finnish, ...russian, ...english, 'Hyvää 👍', 'à la carte'])('%s', (text) => {
    const misread = decodeBytes(new TextEncoder().encode(text), 'windows-1252').text
    expect(looksMisread(text)).toBe(false)
    expect(repairMojibake(text)).toBe(text)
    expect(looksMisread(misread)).toBe(true)
    expect(repairMojibake(misread)).toBe(text)
  })

  it('reads what a Windows-1251 reader made of it', () => {
    expect(repairMojibake('РџСЂРёРІРµС‚')).toBe('Привет')
    expect(repairMojibake('hyvГ¤Г¤')).toBe('hyvää')
  })

  it('undoes two rounds', () => {
    const round = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
    expect(repairMojibake(round(round('pääsy')))).toBe('pääsy')
  })

  it.each(['PÄÄSY KIELLETTY', 'РСФСР', 'Ä', 'Â', '25 Â°', 'SÃO PAULO', 'Ñandú', 'в «Светлом»', 'Рим – столица'])('leaves %s', (text) => {
    if (text === '25 Â°') expect(repairMojibake(text)).toBe('25 °')
    else expect(repairMojibake(text)).toBe(text)
  })
})
