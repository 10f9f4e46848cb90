// Fills or reads a form with pdf-lib, many times in one process, and prints the seconds of processor time a file.
//   node pdf-lib.mjs fill BLANK VALUES COUNT    |    node pdf-lib.mjs read FILLED COUNT
import { readFileSync } from "node:fs";
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from "pdf-lib";

const [, , what, file, ...rest] = process.argv;
const count = Number(rest.at(-1));
const bytes = readFileSync(file);

async function fill(values) {
  const document = await PDFDocument.load(bytes);
  const form = document.getForm();
  for (const { name, kind, value } of values) {
    if (kind === "text") form.getTextField(name).setText(value);
    else if (kind === "radio") form.getRadioGroup(name).select(value);
    else form.getCheckBox(name).check();
  }
  return document.save();
}

async function read() {
  const document = await PDFDocument.load(bytes);
  const values = {};
  for (const field of document.getForm().getFields()) {
    if (field instanceof PDFTextField) values[field.getName()] = field.getText();
    else if (field instanceof PDFRadioGroup) values[field.getName()] = field.getSelected();
    else if (field instanceof PDFCheckBox) values[field.getName()] = field.isChecked();
  }
  return values;
}

const once = what === "fill" ? ((values) => () => fill(values))(JSON.parse(readFileSync(rest[0], "utf8"))) : read;
await once();
const before = process.cpuUsage();
for (let n = 0; n < count; n += 1) await once();
const used = process.cpuUsage(before);
console.log((used.user + used.system) / 1e6 / count);
