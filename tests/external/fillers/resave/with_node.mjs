// Programs in JavaScript that load a form and save it again: with_node.mjs MODE SOURCE OUT [MODE SOURCE OUT]...

import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(new URL('../../../browser/package.json', import.meta.url))

async function pdfLib(load, save, change = () => {}) {
  const { PDFDocument } = require('pdf-lib')
  return async (bytes) => {
    const document = await PDFDocument.load(bytes, load)
    await change(document)
    return document.save(save)
  }
}

async function pdfLibCopied(bytes) {
  const { PDFDocument } = require('pdf-lib')
  const document = await PDFDocument.load(bytes)
  const copy = await PDFDocument.create()
  for (const page of await copy.copyPages(document, document.getPageIndices())) copy.addPage(page)
  return copy.save()
}

async function pdfjs(change) {
  const { getDocument, VerbosityLevel } = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')))
  return async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
    const document = await task.promise
    const saved = await change(document)
    await task.destroy()
    return saved
  }
}

const touchForm = (document) => document.getForm()
const metadata = (document) => {
  document.setAuthor('Anna')
  document.setModificationDate(new Date('2027-01-01'))
}

const modes = {
  'pdf-lib plain': () => pdfLib(),
  'pdf-lib no-object-streams': () => pdfLib({}, { useObjectStreams: false }),
  'pdf-lib no-default-page': () => pdfLib({}, { addDefaultPage: false }),
  'pdf-lib keep-metadata': () => pdfLib({ updateMetadata: false }),
  'pdf-lib form-touched': () => pdfLib({}, {}, touchForm),
  'pdf-lib form-touched-keep-looks': () => pdfLib({}, { updateFieldAppearances: false }, touchForm),
  'pdf-lib looks-updated': () => pdfLib({}, {}, (document) => document.getForm().updateFieldAppearances()),
  'pdf-lib metadata': () => pdfLib({}, {}, metadata),
  'pdf-lib copied': () => pdfLibCopied,
  'pdf.js save': () => pdfjs((document) => document.saveDocument()),
  'pdf.js data': () => pdfjs((document) => document.getData()),
}

const words = process.argv.slice(2)
for (let at = 0; at < words.length; at += 3) {
  const [mode, source, out] = words.slice(at, at + 3)
  await rm(out, { force: true })
  try {
    const save = await modes[mode]()
    await writeFile(out, await save(await readFile(source)))
  } catch (error) {
    console.log(JSON.stringify({ out, said: String(error).slice(0, 300) }))
  }
}
