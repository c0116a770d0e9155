/** Raw texts with gold tokens and sentences from Universal Dependencies treebanks. */
import type { Span } from '../feedback.ts'
import { readPublicCorpus } from './corpora.ts'

/** A document as a reader would see it: its sentences joined by one space, with gold spans. */
export interface GoldDocument {
  readonly id: string
  /** What the sentence ids have in common, e.g. `instagram-`. */
  readonly genre: string
  readonly text: string
  /** Surface tokens: a multiword token is one. */
  readonly tokens: readonly Span[]
  readonly sentences: readonly Span[]
}

/** Longer documents (some treebanks are one) come in pieces of so many sentences. */
const longestPiece = 40

interface GoldSentence {
  readonly document: string
  /** The sentence's id without its number. */
  readonly genre: string
  readonly text: string
  readonly tokens: readonly Span[]
}

const align = (text: string, forms: readonly string[]): Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const form of forms) {
    const start = text.indexOf(form, at)
    if (start < 0) continue
    at = start + form.length
    spans.push({ start, end: at })
  }
  return spans
}

const readSentences = (conllu: string): GoldSentence[] => {
  let document = ''
  let hasDocuments = false
  const sentences: GoldSentence[] = []
  for (const block of conllu.split(/\n\s*\n/u)) {
    const forms: string[] = []
    let text = ''
    let id = ''
    let covered = 0
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) {
        document = line.replace(/^# newdoc(?: id =)? ?/u, '')
        hasDocuments = true
      } else if (line.startsWith('# text = ')) text = line.slice(9)
      else if (line.startsWith('# sent_id = ')) id = line.slice(12)
      if (!/^\d/u.test(line)) continue
      const [number = '', form = ''] = line.split('\t')
      if (number.includes('.')) continue
      const range = /^(\d+)-(\d+)$/u.exec(number)
      if (range !== null) {
        covered = Number(range[2])
        forms.push(form)
      } else if (Number(number) > covered) forms.push(form)
    }
    if (text === '' || forms.length === 0) continue
    const genre = id.replace(/[\d_]+$/u, '')
    // Without marked documents, the sentence's number is behind its document's name.
    sentences.push({ document: hasDocuments ? document : genre, genre, text, tokens: align(text, forms) })
  }
  return sentences
}

/** Reads the documents of a treebank, e.g. `fi_tdt-dev`. */
export const readGoldDocuments = (treebank: string): GoldDocument[] => {
  const documents: GoldDocument[] = []
  let open: GoldSentence[] = []
  let piece = 0
  const close = (): void => {
    if (open.length === 0) return
    let text = ''
    const tokens: Span[] = []
    const sentences: Span[] = []
    for (const sentence of open) {
      const offset = text === '' ? 0 : text.length + 1
      text = text === '' ? sentence.text : `${text} ${sentence.text}`
      for (const { start, end } of sentence.tokens) tokens.push({ start: start + offset, end: end + offset })
      sentences.push({ start: offset, end: text.length })
    }
    documents.push({ id: `${treebank}:${open[0]?.document ?? ''}#${piece}`, genre: open[0]?.genre ?? '', text, tokens, sentences })
    open = []
  }
  for (const sentence of readSentences(readPublicCorpus(`ud/${treebank}.conllu`))) {
    const isNew = open.length > 0 && (open[0]?.document !== sentence.document || open[0]?.genre !== sentence.genre)
    if (isNew || open.length === longestPiece) {
      close()
      piece = isNew ? 0 : piece + 1
    }
    open.push(sentence)
  }
  close()
  return documents
}
