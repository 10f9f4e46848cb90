// Draws all pages of files with pdf.js, as Firefox does: draw.mjs (FILE OUT)...
//
// Each page becomes OUT-pdfjs-NUMBER.pgm, in shades of grey, two dots a point.

import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(new URL('../../../browser/package.json', import.meta.url))
const { createCanvas } = require('@napi-rs/canvas')
const { getDocument, VerbosityLevel } = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

async function draw(page, path) {
  const viewport = page.getViewport({ scale: 2 })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const canvas = createCanvas(width, height)
  const canvasContext = canvas.getContext('2d')
  await page.render({ canvasContext, viewport, intent: 'print', background: 'white' }).promise
  const { data } = canvasContext.getImageData(0, 0, width, height)
  const grey = Buffer.alloc(width * height)
  for (let dot = 0; dot < grey.length; dot++) {
    grey[dot] = (data[4 * dot] * 299 + data[4 * dot + 1] * 587 + data[4 * dot + 2] * 114) / 1000
  }
  await writeFile(path, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]))
}

const paths = process.argv.slice(2)
for (let file = 0; file < paths.length; file += 2) {
  const data = new Uint8Array(await readFile(paths[file]))
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    await draw(await document.getPage(number), `${paths[file + 1]}-pdfjs-${number}.pgm`)
  }
  await task.destroy()
}
