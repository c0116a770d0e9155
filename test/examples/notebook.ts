/** A notebook as a program: its cells in order, in one scope, each showing its last expression as the kernel would. */
import ts from 'typescript'

interface Cell {
  readonly cell_type: string
  readonly source: string | readonly string[]
}

const show = `
const __display = (value: any): void => {
  const shown = value?.[Symbol.for('Jupyter.display')]?.() ?? { 'text/plain': JSON.stringify(value) }
  console.log(JSON.stringify(shown))
}
`

/** Wraps the last statement of a cell, where it is an expression. */
const showLast = (code: string): string => {
  const { statements } = ts.createSourceFile('cell.ts', code, ts.ScriptTarget.Latest, true)
  const last = statements.at(-1)
  if (last === undefined || !ts.isExpressionStatement(last)) return code
  return `${code.slice(0, last.getStart())}__display(${last.expression.getText()})`
}

/** The notebook's code, which prints one line of JSON for each cell that shows something. */
export const notebookProgram = (notebook: string): string => {
  const { cells } = JSON.parse(notebook) as { readonly cells: readonly Cell[] }
  const code = cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => (typeof source === 'string' ? source : source.join('')))
  const imports = code.filter((cell) => cell.startsWith('import '))
  const rest = code.filter((cell) => !cell.startsWith('import '))
  return `${imports.join('\n')}\n${show}\n${rest.map(showLast).join('\n')}\n`
}
