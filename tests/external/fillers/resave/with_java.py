"""Programs in Java, called through JPype: the first argument says which jars are loaded.

Debian packages PDFBox 1.8 and 2.0 and iText 2 and 5.
"""

import sys

import jpype

from jobs_in import run

JARS = {
    "pdfbox1": ["/usr/share/java/pdfbox.jar", "/usr/share/java/fontbox.jar"],
    "pdfbox2": ["/usr/share/java/pdfbox2.jar", "/usr/share/java/fontbox2.jar"],
    "itext2": ["/usr/share/java/itext.jar"],
    "itext5": ["/usr/share/java/itext5.jar"],
    "sambox": ["/usr/share/java/sambox.jar", "/usr/share/java/sejda-io.jar", "/usr/share/java/sejda-commons.jar"] + ["/usr/share/java/slf4j-api.jar", "/usr/share/java/slf4j-nop.jar", "/usr/share/java/commons-lang3.jar"]
    + ["/usr/share/java/fontbox2.jar"],
}  # fmt: skip
SHARED = ["/usr/share/java/commons-logging.jar", "/usr/share/java/bcprov.jar", "/usr/share/java/bcpkix.jar",
          "/usr/share/java/bcmail.jar", "/usr/share/java/bcutil.jar"]  # fmt: skip


def of(name):
    return jpype.JClass(name)


# --- PDFBox

def pdfbox_open(source):
    if library == "pdfbox3":
        return of("org.apache.pdfbox.Loader").loadPDF(of("java.io.File")(source))
    document = of("org.apache.pdfbox.pdmodel.PDDocument").load(of("java.io.File")(source))
    return document


def pdfbox(change=None, save=None):
    """Loads, changes and saves a document."""

    def job(source, out):
        document = pdfbox_open(source)
        try:
            if document.isEncrypted():
                document.setAllSecurityToBeRemoved(True)
            if change:
                change(document)
            if save:
                save(document, out, source)
            else:
                document.save(str(out))
        finally:
            document.close()

    return job


def pdfbox_metadata(document):
    document.getDocumentInformation().setAuthor("Anna")
    document.setDocumentInformation(document.getDocumentInformation())


def pdfbox_incremental(document, out, source):
    target = of("java.io.FileOutputStream")(str(out))
    catalog = document.getDocumentCatalog().getCOSObject()
    getattr(catalog, "setNeedToBeUpdated", getattr(catalog, "setNeedToBeUpdate", None))(True)
    if library == "pdfbox1":
        with open(source, "rb") as file:
            kept = file.read()
        target.write(kept)
        document.saveIncremental(of("java.io.FileInputStream")(source), target)
    else:
        document.saveIncremental(target)
    target.close()


def pdfbox_need_appearances(document):
    form = document.getDocumentCatalog().getAcroForm()
    if library == "pdfbox1":
        form.getDictionary().setBoolean("NeedAppearances", True)
    else:
        form.setNeedAppearances(True)


def pdfbox_refreshed(document):
    document.getDocumentCatalog().getAcroForm().refreshAppearances()


def pdfbox_encrypted(length, aes):
    def change(document):
        permission = of("org.apache.pdfbox.pdmodel.encryption.AccessPermission")()
        policy = of("org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy")("owner", "", permission)
        policy.setEncryptionKeyLength(length)
        if library != "pdfbox1":
            policy.setPreferAES(aes)
        document.protect(policy)

    return change


def pdfbox_uncompressed(document, out, _):
    none = of("org.apache.pdfbox.pdfwriter.compress.CompressParameters").NO_COMPRESSION
    document.save(str(out), none)


def pdfbox_decoded(document, out, _):
    """Decodes every stream, as `pdfbox decode` does."""
    stream = of("org.apache.pdfbox.cos.COSStream")
    name = of("org.apache.pdfbox.cos.COSName")
    for held in list(document.getDocument().getObjects()):
        base = held.getObject()
        if isinstance(base, stream) and base.getDictionaryObject(name.SUBTYPE) != name.IMAGE:
            data = of("org.apache.pdfbox.io.IOUtils").toByteArray(base.createInputStream())
            base.removeItem(name.FILTER)
            base.removeItem(name.DECODE_PARMS)
            target = base.createOutputStream()
            target.write(data)
            target.close()
    document.save(str(out))


def pdfbox_imported(document, out, _):
    new = of("org.apache.pdfbox.pdmodel.PDDocument")()
    for page in document.getPages():
        new.importPage(page)
    new.save(str(out))
    new.close()


def pdfbox_merged(source, out):
    merger = of("org.apache.pdfbox.multipdf.PDFMergerUtility")()
    merger.addSource(of("java.io.File")(source))
    merger.setDestinationFileName(str(out))
    merger.mergeDocuments(of("org.apache.pdfbox.io.MemoryUsageSetting").setupMainMemoryOnly())


PDFBOX = {
    "plain": (pdfbox(), "anew"),
    "metadata": (pdfbox(pdfbox_metadata), "anew"),
    "incremental": (pdfbox(save=pdfbox_incremental), "kept"),
    "incremental-metadata": (pdfbox(pdfbox_metadata, pdfbox_incremental), "kept"),
    "need-appearances": (pdfbox(pdfbox_need_appearances), "anew"),
    "encrypt-128": (pdfbox(pdfbox_encrypted(128, True)), "anew"),
}
PDFBOX_2 = PDFBOX | {
    "refresh-appearances": (pdfbox(pdfbox_refreshed), "anew"),
    "encrypt-256": (pdfbox(pdfbox_encrypted(256, True)), "anew"),
    "decoded": (pdfbox(save=pdfbox_decoded), "anew"),
    "imported": (pdfbox(save=pdfbox_imported), "pages"),
    "merged": (pdfbox_merged, "anew"),
}
PDFBOX_3 = {mode: job for mode, job in PDFBOX_2.items() if mode not in ("merged", "decoded")} | {
    "no-compression": (pdfbox(save=pdfbox_uncompressed), "anew"),
}


# --- iText and OpenPDF, which have the same classes

def itext(options=None, append=False, reader_change=None):
    """Loads with `PdfReader` and saves with `PdfStamper`."""

    def job(source, out):
        reader = of(f"{package}.PdfReader")(source)
        if reader_change:
            reader_change(reader)
        target = of("java.io.FileOutputStream")(str(out))
        if append:
            stamper = of(f"{package}.PdfStamper")(reader, target, jpype.JChar("\0"), True)
        else:
            stamper = of(f"{package}.PdfStamper")(reader, target)
        if options:
            options(stamper)
        stamper.close()
        reader.close()

    return job


def itext_metadata(stamper):
    information = of("java.util.HashMap")()
    information.put("Author", "Anna")
    for set_information in ("setMoreInfo", "setInfoDictionary"):
        if hasattr(stamper, set_information):
            getattr(stamper, set_information)(information)
            return


def itext_encrypted(strength):
    def change(stamper):
        kind = getattr(of(f"{package}.PdfWriter"), strength)
        stamper.setEncryption(jpype.JArray(jpype.JByte)([]), jpype.JArray(jpype.JByte)(b"owner"), -4, kind)

    return change


def itext_copied(source, out):
    reader = of(f"{package}.PdfReader")(source)
    document = of(package.rsplit(".", 1)[0] + ".Document")()
    copy = of(f"{package}.PdfSmartCopy" if library == "itext5" else f"{package}.PdfCopy")(
        document, of("java.io.FileOutputStream")(str(out)))
    document.open()
    for page in range(1, reader.getNumberOfPages() + 1):
        copy.addPage(copy.getImportedPage(reader, page))
    document.close()


def itext_copied_fields(source, out):
    copy = of(f"{package}.PdfCopyFields")(of("java.io.FileOutputStream")(str(out)))
    copy.addDocument(of(f"{package}.PdfReader")(source))
    copy.close()


ITEXT = {
    "plain": (itext(), "anew"),
    "append": (itext(append=True), "kept"),
    "append-metadata": (itext(itext_metadata, append=True), "kept"),
    "metadata": (itext(itext_metadata), "anew"),
    "full-compression": (itext(lambda stamper: stamper.setFullCompression()), "anew"),
    "compact": (itext(reader_change=lambda reader: reader.removeUnusedObjects()), "anew"),
    "form-flags": (itext(lambda stamper: stamper.getAcroFields().setGenerateAppearances(False)), "anew"),
    "encrypt-128-rc4": (itext(itext_encrypted("STANDARD_ENCRYPTION_128")), "anew"),
    "encrypt-128-aes": (itext(itext_encrypted("ENCRYPTION_AES_128")), "anew"),
    "copied-pages": (itext_copied, "pages"),
    "copied-fields": (itext_copied_fields, "anew"),
}


# --- SAMBox (PDFsam, Sejda)

def sambox(*options):
    def job(source, out):
        sources = of("org.sejda.io.SeekableSources")
        parser = of("org.sejda.sambox.input.PDFParser")
        document = parser.parse(sources.seekableSourceFrom(of("java.io.File")(source)))
        write = of("org.sejda.sambox.output.WriteOption")
        document.writeTo(of("java.io.File")(str(out)), *[getattr(write, option) for option in options])
        document.close()

    return job


SAMBOX = {
    "plain": (sambox(), "anew"),
    "xref-stream": (sambox("XREF_STREAM"), "anew"),
    "object-streams": (sambox("OBJECT_STREAMS", "XREF_STREAM"), "anew"),
    "compress-streams": (sambox("COMPRESS_STREAMS"), "anew"),
    "no-metadata-producer": (sambox("NO_METADATA_PRODUCER_MODIFIED_DATE_UPDATE"), "anew"),
}

MODES = {
    "pdfbox1": PDFBOX,
    "pdfbox2": PDFBOX_2,
    "pdfbox3": PDFBOX_3,
    "itext2": ITEXT,
    "itext5": ITEXT,
    "openpdf": ITEXT,
    "sambox": SAMBOX,
}
NAMES = {
    "pdfbox1": "PDFBox 1.8", "pdfbox2": "PDFBox 2.0", "pdfbox3": "PDFBox 3.0", "itext2": "iText 2", "itext5": "iText 5",
    "openpdf": "OpenPDF", "sambox": "SAMBox",
}  # fmt: skip

if __name__ == "__main__":
    library = sys.argv.pop(1)
    if library.count("="):
        library, jars = library.split("=")
        jars = jars.split(":")
    else:
        jars = JARS[library]
    package = "com.itextpdf.text.pdf" if library == "itext5" else "com.lowagie.text.pdf"
    jpype.startJVM("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", classpath=jars + SHARED)
    of("java.util.logging.LogManager").getLogManager().reset()
    run({f"{NAMES[library]} {mode}": job for mode, (job, _) in MODES[library].items()})
