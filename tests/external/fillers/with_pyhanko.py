"""Signs with pyHanko: fields of the kind "signature", with a key made for this run. It adds to the file."""

import datetime
import logging
from io import BytesIO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers

from jobs import run

logging.getLogger("pyhanko").setLevel(logging.ERROR)

NAME = "Ana Muster"


def make_signer():
    """Makes a key and a certificate that nobody else vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365))
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = serialization.BestAvailableEncryption(b"test")
    data = serialization.pkcs12.serialize_key_and_certificates(b"test", key, certificate, None, secret)
    return signers.SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=b"test")


SIGNER = make_signer()


def fill(mode, blank, values, out, refuse):
    data = blank.read_bytes()
    for entry in values:
        if entry["kind"] != "signature":
            continue
        writer = IncrementalPdfFileWriter(BytesIO(data))
        metadata = signers.PdfSignatureMetadata(field_name=entry["name"], name=NAME)
        data = signers.sign_pdf(writer, metadata, SIGNER, existing_fields_only=True).getvalue()
    out.write_bytes(data)


run(fill)
