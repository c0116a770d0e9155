/** Keys hit at random instead of an answer. */

/** Rows of keyboards, for hands that only rest on them. */
const keyboardRows = ['qwertyuiopå', 'asdfghjklöä', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
const runs = keyboardRows.flatMap((row) => {
  const back = [...row].reverse().join('')
  return [row, back].flatMap((line) => Array.from({ length: line.length - 3 }, (_, index) => line.slice(index, index + 4)))
})

/** Three neighbouring keys that are no word or abbreviation. */
const threes: ReadonlySet<string> = new Set(
  'sdf dfg fgh ghj hjk jkl lkj kjh gfd fds dsa xcv cvb vbn bnm zxc asd фыв ждл лдж длд ячс смт'.split(' '),
)

/** Short forms without a vowel that mean something. */
const vowelless = /^(?:th?n?x\w*|thn?ks|pls|plz|pfft|gr+|спсб|спс|пжл?ст|нрмл?|прст|мрт|ттг)$/u

/** Keys hit at random: a run along a row, the same few keys again and again, or letters that no mouth can say. */
export const isMashed = (text: string): boolean => {
  const word = text.toLowerCase()
  if (!/^\p{L}{3,24}$/u.test(word) || vowelless.test(word)) return false
  if (threes.has(word)) return true
  if (runs.some((run) => word.startsWith(run))) return true
  if (keyboardRows.some((row) => [...word].every((letter) => row.includes(letter))) && /^(.{2,4})\1+.{0,3}$/u.test(word)) return true
  if (
    /[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщъь]{4}/.test(word) &&
    keyboardRows.some((row) => [...word].every((letter) => row.includes(letter)))
  )
    return true
  const isAbbreviation = text === text.toUpperCase() && text.length <= 5
  return !isAbbreviation && word.length >= 4 && (/^[bcdfghjklmnpqrstvwxz]+$/.test(word) || /^[бвгджзклмнпрстфхцчшщъь]+$/.test(word))
}
