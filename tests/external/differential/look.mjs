// Says what pdf.js shows in each file, as look.py does for other viewers: look.mjs LIST

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(new URL('../../browser/package.json', import.meta.url))
const { getDocument, VerbosityLevel } = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

async function look(file) {
  const data = new Uint8Array(await readFile(file))
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    let value = null
    let text = ''
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      for (const annotation of await page.getAnnotations()) {
        if (annotation.fieldName === 'word') value = annotation.fieldValue
      }
      const content = await page.getTextContent()
      text += content.items.map((item) => item.str ?? '').join('') + '\n'
    }
    return { value, text }
  } finally {
    await task.destroy()
  }
}

for (const file of (await readFile(process.argv[2], 'utf-8')).split('\n')) {
  if (!file) continue
  const seen = await look(file).catch(() => ({ value: null, text: '' }))
  console.log(JSON.stringify({ file, viewer: 'pdf.js', ...seen }))
}
