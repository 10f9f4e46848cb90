// Fills with pdf.js, as Firefox does: values go into the storage of annotations, then the document is saved.

import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { require, run } from './jobs.mjs'

const { getDocument, VerbosityLevel } = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

function stored(annotation, { kind, value }) {
  if (kind === 'text' || kind === 'choice') return value
  return kind === 'radio' ? annotation.buttonValue === value : value !== ''
}

await run(async (mode, blank, values, out) => {
  const byName = new Map(values.map((entry) => [entry.name, entry]))
  const data = new Uint8Array(await readFile(blank))
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const annotation of await page.getAnnotations({ intent: 'display' })) {
      const entry = byName.get(annotation.fieldName)
      if (entry) document.annotationStorage.setValue(annotation.id, { value: stored(annotation, entry) })
    }
  }
  await writeFile(out, await document.saveDocument())
  await task.destroy()
})
