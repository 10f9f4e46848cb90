"""Signs with pyHanko and keys made for this run: an authority, a person and a clock, and no network."""

import datetime
import functools
from io import BytesIO

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

DAY = datetime.timedelta(days=1)
KEY_USAGE = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")  # fmt: skip


def certificate(name, key, issuer, issuer_key, usage, extended=None):
    """Makes a certificate."""
    named = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
    now = datetime.datetime.now(datetime.UTC)
    is_authority = "key_cert_sign" in usage
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - DAY)
        .not_valid_after(now + 365 * DAY)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(x509.KeyUsage(**{word: word in usage for word in KEY_USAGE}), critical=True)
    )
    if extended:
        builder = builder.add_extension(x509.ExtendedKeyUsage([extended]), critical=True)
    made = builder.sign(issuer_key, hashes.SHA256())
    return asn1_x509.Certificate.load(made.public_bytes(serialization.Encoding.DER))


def private(key):
    """Returns a key in the form that pyHanko takes."""
    encoding, form, plain = serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return asn1_keys.PrivateKeyInfo.load(key.private_bytes(encoding, form, plain))


@functools.cache
def people():
    """Returns the signer, the clock and what vouches for both."""
    root, person = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    clock = rsa.generate_private_key(65537, 2048)  # The clock for tests takes no other keys.
    root_certificate = certificate("Test CA", root, "Test CA", root, {"key_cert_sign", "crl_sign"})
    signing = certificate("Ana Muster", person, "Test CA", root, {"digital_signature", "content_commitment"})
    stamping = certificate("Test TSA", clock, "Test CA", root, {"digital_signature"}, ExtendedKeyUsageOID.TIME_STAMPING)
    store = SimpleCertificateStore()
    store.register_multiple([root_certificate])
    signer = signers.SimpleSigner(signing_cert=signing, signing_key=private(person), cert_registry=store)
    stamper = timestamps.DummyTimeStamper(stamping, private(clock), certs_to_embed=store)
    return signer, stamper, root_certificate


def sign(source, field=None, pades=False, stamp=False, info=False, archive=False, certify=False, box=None):
    """Signs the first empty signature field of a file, or a new one."""
    signer, stamper, root = people()
    with open(source, "rb") as file:
        data = file.read()
    writer = IncrementalPdfFileWriter(BytesIO(data))
    empty = [name for name, value, _ in fields.enumerate_sig_fields(PdfFileReader(BytesIO(data))) if value is None]
    name = field or (empty[0] if empty else "Signature")
    if box:
        fields.append_signature_field(writer, fields.SigFieldSpec(name, on_page=0, box=box))
    metadata = signers.PdfSignatureMetadata(
        field_name=name,
        name="Ana Muster",
        subfilter=fields.SigSeedSubFilter.PADES if pades else fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
        embed_validation_info=info,
        use_pades_lta=archive,
        validation_context=ValidationContext(trust_roots=[root], allow_fetching=False) if info else None,
        certify=certify,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    signed = signers.PdfSigner(metadata, signer, timestamper=stamper if stamp else None).sign_pdf(writer)
    return signed.getvalue()
