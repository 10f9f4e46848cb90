"""Programs in Python that load a form and save it again."""

import importlib.metadata
import io
import logging
import shutil
import sys

import pikepdf
import pymupdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from jobs_in import run

logging.disable(logging.ERROR)
pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


# --- pypdf

def pypdf_clone(source, out):
    pypdf.PdfWriter(clone_from=source).write(out)


def pypdf_append(source, out):
    writer = pypdf.PdfWriter()
    writer.append(source)
    writer.write(out)


def pypdf_pages(source, out):
    writer = pypdf.PdfWriter()
    writer.append_pages_from_reader(pypdf.PdfReader(source))
    writer.write(out)


def pypdf_incremental(source, out):
    pypdf.PdfWriter(source, incremental=True).write(out)


def pypdf_metadata(source, out):
    writer = pypdf.PdfWriter(clone_from=source)
    writer.add_metadata({"/Author": "Anna", "/ModDate": "D:20270101"})
    writer.write(out)


def pypdf_compressed(source, out):
    writer = pypdf.PdfWriter(clone_from=source)
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    for page in writer.pages:
        page.compress_content_streams()
    writer.write(out)


def pypdf_need_appearances(source, out):
    writer = pypdf.PdfWriter(clone_from=source)
    writer.set_need_appearances_writer(True)
    writer.write(out)


def pypdf_encrypted(algorithm):
    def save(source, out):
        writer = pypdf.PdfWriter(clone_from=source)
        writer.encrypt("", "owner", algorithm=algorithm)
        writer.write(out)

    return save


# --- pikepdf

def pikepdf_saved(**options):
    def save(source, out):
        with pikepdf.open(source) as pdf:
            pdf.save(out, **options)

    return save


def pikepdf_metadata(source, out):
    with pikepdf.open(source) as pdf:
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = ["Anna"]
        pdf.docinfo["/Subject"] = "Kopie"
        pdf.save(out)


def pikepdf_cleaned(source, out):
    with pikepdf.open(source) as pdf:
        pdf.remove_unreferenced_resources()
        pdf.generate_appearance_streams()
        pdf.save(out, recompress_flate=True)


def pikepdf_new(source, out):
    with pikepdf.open(source) as pdf, pikepdf.new() as new:
        new.pages.extend(pdf.pages)
        new.save(out)


# --- PyMuPDF

def pymupdf_saved(**options):
    def save(source, out):
        with pymupdf.open(source) as document:
            document.save(out, **options)

    return save


def pymupdf_easy(source, out):
    with pymupdf.open(source) as document:
        document.ez_save(out)


def pymupdf_incremental(source, out):
    shutil.copyfile(source, out)
    with pymupdf.open(out) as document:
        document.set_metadata({"author": "Anna"})
        document.saveIncr()


def pymupdf_metadata(source, out):
    with pymupdf.open(source) as document:
        document.set_metadata(document.metadata | {"author": "Anna"})
        document.save(out)


def pymupdf_subset(source, out):
    with pymupdf.open(source) as document:
        document.subset_fonts()
        document.save(out, garbage=3)


def pymupdf_inserted(source, out):
    with pymupdf.open(source) as document, pymupdf.open() as new:
        new.insert_pdf(document)
        new.save(out)


# --- PDFium

def pdfium_saved(flags):
    def save(source, out):
        document = pypdfium2.PdfDocument(source)
        document.init_forms()
        for page in document:
            page.close()
        document.save(out, flags=flags)
        document.close()

    return save


def pdfium_version(source, out):
    document = pypdfium2.PdfDocument(source)
    document.save(out, version=17)
    document.close()


def pdfium_imported(source, out):
    document, new = pypdfium2.PdfDocument(source), pypdfium2.PdfDocument.new()
    new.import_pages(document)
    new.save(out)


# --- pdfrw

def pdfrw_saved(compress):
    def save(source, out):
        import pdfrw

        pdfrw.PdfWriter(str(out), trailer=pdfrw.PdfReader(source), compress=compress).write()

    return save


def pdfrw_pages(source, out):
    import pdfrw

    writer = pdfrw.PdfWriter(str(out))
    writer.addpages(pdfrw.PdfReader(source).pages)
    writer.write()


# --- pyHanko

def pyhanko_metadata(source, out):
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    with open(source, "rb") as file:
        writer = IncrementalPdfFileWriter(file)
        writer.set_info_author = "Anna"
        writer.update_root()
        with open(out, "wb") as target:
            writer.write(target)


def pyhanko_copied(source, out):
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    with open(source, "rb") as file:
        writer = copy_into_new_writer(PdfFileReader(file))
        with open(out, "wb") as target:
            writer.write(target)


def pyhanko_encrypted(source, out):
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    with open(source, "rb") as file:
        writer = copy_into_new_writer(PdfFileReader(file))
        writer.encrypt(owner_pass="owner", user_pass="")
        with open(out, "wb") as target:
            writer.write(target)


def pyhanko_signed(**options):
    def save(source, out):
        import pyhanko_signer

        out.write_bytes(pyhanko_signer.sign(source, **options))

    return save


ENCRYPT = {"owner_pw": "owner", "user_pw": "", "permissions": -1}

#: Program, mode: the function, and what becomes of the form: "kept" bytes, written "anew", or "pages" only.
MODES = {
    "pypdf": {
        "clone": (pypdf_clone, "anew"),
        "append": (pypdf_append, "anew"),
        "pages": (pypdf_pages, "pages"),
        "incremental": (pypdf_incremental, "kept"),
        "metadata": (pypdf_metadata, "anew"),
        "compressed": (pypdf_compressed, "anew"),
        "need-appearances": (pypdf_need_appearances, "anew"),
        "encrypt-RC4-128": (pypdf_encrypted("RC4-128"), "anew"),
        "encrypt-AES-128": (pypdf_encrypted("AES-128"), "anew"),
        "encrypt-AES-256": (pypdf_encrypted("AES-256"), "anew"),
    },
    "pikepdf": {
        "plain": (pikepdf_saved(), "anew"),
        "linearize": (pikepdf_saved(linearize=True), "anew"),
        "object-streams-generate": (pikepdf_saved(object_stream_mode=pikepdf.ObjectStreamMode.generate), "anew"),
        "object-streams-disable": (pikepdf_saved(object_stream_mode=pikepdf.ObjectStreamMode.disable), "anew"),
        "qdf": (pikepdf_saved(qdf=True), "anew"),
        "normalize-content": (pikepdf_saved(normalize_content=True), "anew"),
        "uncompressed": (
            pikepdf_saved(compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all), "anew"),
        "encrypt-256": (pikepdf_saved(encryption=pikepdf.Encryption(owner="owner", user="", R=6)), "anew"),
        "encrypt-128": (pikepdf_saved(encryption=pikepdf.Encryption(owner="owner", user="", R=4)), "anew"),
        "metadata": (pikepdf_metadata, "anew"),
        "cleaned": (pikepdf_cleaned, "anew"),
        "new": (pikepdf_new, "pages"),
    },
    "PyMuPDF": {
        "plain": (pymupdf_saved(), "anew"),
        "garbage-1": (pymupdf_saved(garbage=1), "anew"),
        "garbage-2": (pymupdf_saved(garbage=2), "anew"),
        "garbage-3": (pymupdf_saved(garbage=3), "anew"),
        "garbage-4": (pymupdf_saved(garbage=4), "anew"),
        "deflate": (pymupdf_saved(garbage=4, deflate=True, deflate_fonts=True, deflate_images=True), "anew"),
        "expand": (pymupdf_saved(expand=255), "anew"),
        "clean": (pymupdf_saved(clean=True), "anew"),
        "clean-all": (pymupdf_saved(garbage=4, clean=True, deflate=True, use_objstms=1), "anew"),
        "ascii": (pymupdf_saved(ascii=True, pretty=True), "anew"),
        "object-streams": (pymupdf_saved(use_objstms=1), "anew"),
        "no-new-id": (pymupdf_saved(no_new_id=True), "anew"),
        "appearance": (pymupdf_saved(appearance=True), "anew"),
        "encrypt-RC4-128": (pymupdf_saved(encryption=pymupdf.PDF_ENCRYPT_RC4_128, **ENCRYPT), "anew"),
        "encrypt-AES-256": (pymupdf_saved(encryption=pymupdf.PDF_ENCRYPT_AES_256, **ENCRYPT), "anew"),
        "ez-save": (pymupdf_easy, "anew"),
        "incremental-metadata": (pymupdf_incremental, "kept"),
        "metadata": (pymupdf_metadata, "anew"),
        "subset-fonts": (pymupdf_subset, "anew"),
        "inserted": (pymupdf_inserted, "pages"),
    },
    "PDFium": {
        "incremental": (pdfium_saved(pdfium.FPDF_INCREMENTAL), "kept"),
        "anew": (pdfium_saved(pdfium.FPDF_NO_INCREMENTAL), "anew"),
        "without-encryption": (pdfium_saved(pdfium.FPDF_REMOVE_SECURITY), "anew"),
        "version": (pdfium_version, "anew"),
        "imported": (pdfium_imported, "pages"),
    },
    "pdfrw": {
        "plain": (pdfrw_saved(False), "anew"),
        "compress": (pdfrw_saved(True), "anew"),
        "pages": (pdfrw_pages, "pages"),
    },
    "pyHanko": {
        "incremental": (pyhanko_metadata, "kept"),
        "copied": (pyhanko_copied, "anew"),
        "encrypted": (pyhanko_encrypted, "anew"),
        "signed": (pyhanko_signed(), "kept"),
        "signed-pades": (pyhanko_signed(pades=True), "kept"),
        "signed-with-timestamp": (pyhanko_signed(stamp=True), "kept"),
        "signed-with-validation-info": (pyhanko_signed(pades=True, stamp=True, info=True), "kept"),
        "signed-and-archived": (pyhanko_signed(pades=True, stamp=True, info=True, archive=True), "kept"),
        "certified": (pyhanko_signed(certify=True), "kept"),
        "signed-in-own-field": (pyhanko_signed(field="Signature1"), "kept"),
        "signed-visibly-in-own-field": (pyhanko_signed(field="Signature1", box=(40, 20, 140, 50)), "kept"),
    },
}

if __name__ == "__main__":
    run({f"{program} {mode}": save for program, modes in MODES.items() for mode, (save, _) in modes.items()})
