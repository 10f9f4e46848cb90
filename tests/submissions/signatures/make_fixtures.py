"""Makes the signed PDFs in `fixtures/`: with programs that are not ours, and keys that are made for this run and lost.

    .venv/bin/python tests/submissions/signatures/make_fixtures.py

Needs what is in `tests/requirements.txt`, and `openssl`. Every signature is checked by `openssl cms -verify` before it is
kept, except where a file is meant to be something that it refuses. The tests know no key and no fingerprint, so that
the files can be made anew.
"""

import datetime
import logging
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import pikepdf
from asn1crypto import cms as asn1_cms
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers, timestamps
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.getLogger("pyhanko").setLevel(logging.ERROR)

HERE = Path(__file__).parent / "fixtures"
FROM = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
UNTIL = datetime.datetime(2046, 1, 1, tzinfo=datetime.UTC)
PADES = fields.SigSeedSubFilter.PADES
# The holes are made just large enough, so that the files stay small.
RESERVED = 4600


def blank():
    """Makes a page with a text field and two signature fields, one of them nested."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(300, 200))

    def field(name, kind, top, **more):
        return pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name("/" + kind), T=name, F=4,
            P=page.obj, Rect=[20, top, 280, top + 30], **more,
        )  # fmt: skip

    text = pdf.make_indirect(field("note", "Tx", 150, V="Before it was signed"))
    client = pdf.make_indirect(field("client", "Sig", 90))
    above = pdf.make_indirect(pikepdf.Dictionary(T="staff", FT=pikepdf.Name.Sig, Kids=[]))
    worker = field("worker", "Sig", 30, Parent=above)
    del worker["/FT"]
    worker = pdf.make_indirect(worker)
    above.Kids.append(worker)
    page.Annots = pdf.make_indirect(pikepdf.Array([text, client, worker]))
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=[text, client, above], DA="/Helv 0 Tf 0 g"))
    out = BytesIO()
    pdf.save(out, static_id=True)
    return out.getvalue()


def certificate(key, subject, issuer=None, ca=False, digest=hashes.SHA256()):
    """Makes a certificate: (key, certificate). Without an issuer it vouches for itself."""
    names = [(NameOID.COMMON_NAME, subject[0])] + [(NameOID.ORGANIZATION_NAME, name) for name in subject[1:]]
    name = x509.Name([x509.NameAttribute(*part) for part in names])
    issuer_key, issuer_name = (issuer[0], issuer[1].subject) if issuer else (key, name)
    plain = isinstance(issuer_key, (ed25519.Ed25519PrivateKey, ed448.Ed448PrivateKey))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer_name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(FROM)
        .not_valid_after(UNTIL)
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
        .add_extension(x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(issuer_key, None if plain else digest)
    )
    return key, made


def ours(pair):
    """Turns a pair of key and certificate into pyHanko's types."""
    key, made = pair
    secret = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = made.public_bytes(serialization.Encoding.DER)
    return asn1_x509.Certificate.load(public), asn1_keys.PrivateKeyInfo.load(secret)


def signer(pair, chain=(), pss=False):
    made, key = ours(pair)
    store = SimpleCertificateStore()
    store.register_multiple([ours(other)[0] for other in chain])
    return signers.SimpleSigner(made, key, store, prefer_pss=pss)


def sign(data, who, field="client", stamper=None, reserved=RESERVED, **more):
    """Signs with pyHanko, behind the bytes that are there."""
    metadata = signers.PdfSignatureMetadata(field_name=field, **more)
    made = signers.PdfSigner(metadata, who, timestamper=stamper)
    return made.sign_pdf(
        IncrementalPdfFileWriter(BytesIO(data)), existing_fields_only=True, bytes_reserved=reserved
    ).getvalue()


def sign_with_openssl(data, pair, *options, sub_filter="/adbe.pkcs7.detached"):
    """Signs with OpenSSL: leaves a hole in the file, has the rest signed, and fills the hole."""
    pdf = pikepdf.open(BytesIO(data))
    hole = b"\x00" * (RESERVED // 2)
    pdf.Root.AcroForm.Fields[1].V = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"), SubFilter=pikepdf.Name(sub_filter),
            ByteRange=[0, 11111111, 22222222, 33333333], Contents=pikepdf.String(b"\x01" + hole),
            M="D:20261121120000+01'00'",
        )
    )  # fmt: skip
    out = BytesIO()
    pdf.save(out, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    start = data.index(b"/Contents <") + len(b"/Contents ")
    end = data.index(b">", start) + 1
    written = b"[ 0 11111111 22222222 33333333 ]"
    new = f"[ 0 {start} {end} {len(data) - end} ]".encode().ljust(len(written))
    data = data.replace(written, new)
    content = data[:start] + data[end:]
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        write_pair(folder, pair)
        (folder / "content").write_bytes(content)
        command = ["openssl", "cms", "-sign", "-binary", "-outform", "DER", "-in", "content", "-out", "signed"]
        command += ["-signer", "certificate.pem", "-inkey", "key.pem", *options]
        subprocess.run(command, cwd=folder, check=True)
        signed = (folder / "signed").read_bytes().hex().encode()
    room = end - start - 2
    assert len(signed) <= room, f"{len(signed)} digits do not fit into {room}"
    return data[: start + 1] + signed.ljust(room, b"0") + data[end - 1 :]


def write_pair(folder, pair):
    key, made = pair
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(secret)
    (folder / "certificate.pem").write_bytes(made.public_bytes(pem))


def verify_with_openssl(data):
    """Has OpenSSL check the last signature of a file."""
    at = data.rindex(b"/ByteRange") + len(b"/ByteRange")
    start = data.index(b"[", at) + 1
    _, length, start_2, length_2 = map(int, data[start : data.index(b"]", start)].split())
    contents = bytes.fromhex(data[length + 1 : start_2 - 1].decode())
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "content").write_bytes(data[:length] + data[start_2 : start_2 + length_2])
        (folder / "signed").write_bytes(contents)
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "signed", "-content", "content"]
        command += ["-noverify", "-out", "/dev/null"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        return done.returncode == 0


def save(name, data, checked=True):
    if checked and not verify_with_openssl(data):
        sys.exit(f"{name}: openssl does not verify it")
    (HERE / f"{name}.pdf").write_bytes(data)
    print(f"{name}: {len(data)} bytes")


def rsa_key(bits=2048):
    return rsa.generate_private_key(65537, bits)


def main():
    HERE.mkdir(exist_ok=True)
    form = blank()
    (HERE / "unsigned.pdf").write_bytes(form)
    ana = ("Ana Muster", "Beispielverein e. V.")
    by_rsa = certificate(rsa_key(), ana)
    by_p256 = certificate(ec.generate_private_key(ec.SECP256R1()), ("Łukasz Öztürk",))

    # One file a kind of key and digest.
    save("rsa-sha256", sign(form, signer(by_rsa), name="Ana Muster", reason="I agree"))
    save("rsa-sha384", sign(form, signer(by_rsa), subfilter=PADES, md_algorithm="sha384"))
    save("rsa-sha512", sign(form, signer(by_rsa), subfilter=PADES, md_algorithm="sha512"))
    for digest in ("sha256", "sha384", "sha512"):
        save(f"pss-{digest}", sign(form, signer(by_rsa, pss=True), subfilter=PADES, md_algorithm=digest))
    curves = {
        "p256": ec.SECP256R1, "p384": ec.SECP384R1, "p521": ec.SECP521R1,
        "brainpool256": ec.BrainpoolP256R1, "brainpool384": ec.BrainpoolP384R1,
    }  # fmt: skip
    for name, curve in curves.items():
        digest = {"p384": "sha384", "p521": "sha512", "brainpool384": "sha384"}.get(name, "sha256")
        pair = certificate(ec.generate_private_key(curve()), ana)
        save(name, sign(form, signer(pair), subfilter=PADES, md_algorithm=digest))
    # OpenSSL 3.0 cannot verify a CMS that was signed by an Edwards curve.
    pair = certificate(ed25519.Ed25519PrivateKey.generate(), ana)
    save("ed25519", sign(form, signer(pair), subfilter=PADES, md_algorithm="sha512"), checked=False)
    pair = certificate(ed448.Ed448PrivateKey.generate(), ana)
    save("ed448", sign(form, signer(pair), subfilter=PADES, md_algorithm="shake256"), checked=False)

    # Who signed, and who says so.
    root = certificate(ec.generate_private_key(ec.SECP384R1()), ("Test Root", "Test Trust GmbH"), ca=True)
    middle = certificate(ec.generate_private_key(ec.SECP256R1()), ("Test CA 1", "Test Trust GmbH"), root, ca=True)
    person = certificate(rsa_key(3072), ("Łukasz Öztürk", "Fundacja Przykład"), middle)
    who = signer(person, chain=(middle, root))
    save("chain", sign(form, who, subfilter=PADES, reserved=10000))
    authority = certificate(rsa_key(), ("Test Time", "Test Trust GmbH"), root)
    at = datetime.datetime(2026, 11, 21, 12, 0, tzinfo=datetime.UTC)
    store = SimpleCertificateStore()
    store.register(ours(root)[0])
    stamper = timestamps.DummyTimeStamper(*ours(authority), certs_to_embed=store, fixed_dt=at)
    stamped = sign(form, signer(by_p256), subfilter=PADES, stamper=stamper, reserved=10000)
    save("stamped", stamped)
    out = signers.PdfTimeStamper(stamper, field_name="stamp").timestamp_pdf(
        IncrementalPdfFileWriter(BytesIO(stamped)), "sha256", bytes_reserved=6000
    )
    save("stamped-twice", out.getvalue(), checked=False)

    # More than one signature, and what is added after one.
    first = sign(form, signer(by_p256), subfilter=PADES, reserved=4000)
    save("two", sign(first, signer(by_rsa), field="staff.worker", subfilter=PADES))
    # Somebody else's signature is made out of it, or a second one.
    save("moved", move(first, keep=False))
    save("copied", move(first, keep=True))
    writer = IncrementalPdfFileWriter(BytesIO(first))
    note = writer.root["/AcroForm"]["/Fields"][0]
    note["/V"] = fields.generic.pdf_string("After it was signed")
    writer.update_container(note)
    out = BytesIO()
    writer.write(out)
    save("filled-later", out.getvalue())
    pdf = pikepdf.open(BytesIO(form))
    out = BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="secret", R=6))
    writer = IncrementalPdfFileWriter(BytesIO(out.getvalue()))
    writer.encrypt(b"")
    metadata = signers.PdfSignatureMetadata(field_name="client", subfilter=PADES, reason="Nobody may copy it")
    signed = signers.PdfSigner(metadata, signer(by_p256)).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=RESERVED
    )
    save("encrypted", signed.getvalue())
    save("certified", sign(form, signer(by_p256), certify=True, reserved=4000))

    # What OpenSSL makes of it, in ways in which pyHanko does not.
    save("openssl", sign_with_openssl(form, by_rsa, "-md", "sha256"))
    save("open-lengths", replace_contents(sign_with_openssl(form, by_rsa, "-md", "sha256"), open_lengths))
    save("openssl-no-attributes", sign_with_openssl(form, by_p256, "-md", "sha256", "-noattr"))
    save("openssl-key-id", sign_with_openssl(form, by_p256, "-md", "sha384", "-keyid"))
    pss = ("-md", "sha256", "-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:20")
    save("openssl-short-salt", sign_with_openssl(form, by_rsa, *pss))
    mixed = ("-md", "sha256", "-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_mgf1_md:sha512")
    save("openssl-mixed-pss", sign_with_openssl(form, by_rsa, *mixed))
    save("openssl-no-certificate", sign_with_openssl(form, by_rsa, "-md", "sha256", "-nocerts"), checked=False)
    save("openssl-attached", sign_with_openssl(form, by_p256, "-md", "sha256", "-nodetach"), checked=False)
    save("sha1", sign_with_openssl(form, by_rsa, "-md", "sha1"), checked=False)
    short = certificate(rsa_key(1024), ana)
    save("rsa-1024", sign_with_openssl(form, short, "-md", "sha256"), checked=False)

    # The certificate that the signer named is not the one that came along: same names, number and key, another text.
    save("other-certificate", exchange_certificate(first, by_p256), checked=False)


def move(data, keep):
    """Adds a revision in which the client's signature stands in the worker's field."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    fields = writer.root["/AcroForm"]["/Fields"]
    client, worker = fields[1], fields[2]["/Kids"][0]
    worker["/V"] = client.raw_get("/V")
    writer.update_container(worker)
    if not keep:
        del client["/V"]
        writer.update_container(client)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def replace_contents(data, change):
    """Changes the container of the last signature of a file."""
    at = data.rindex(b"/Contents <") + len(b"/Contents <")
    end = data.index(b">", at)
    changed = change(bytes.fromhex(data[at:end].decode())).hex().encode()
    assert len(changed) <= end - at
    return data[:at] + changed.ljust(end - at, b"0") + data[end:]


def open_lengths(contents):
    """Writes the outer layers of a container with open lengths, as Bouncy Castle does where nobody asks for DER."""

    def opened(tag, *parts):
        return bytes([tag, 0x80]) + b"".join(parts) + b"\0\0"

    message = asn1_cms.ContentInfo.load(contents)
    inner = message["content"]
    data = opened(
        0x30,
        inner["version"].dump(),
        inner["digest_algorithms"].dump(),
        opened(0x30, inner["encap_content_info"]["content_type"].dump()),
        opened(0xA0, *(entry.dump() for entry in inner["certificates"])),
        opened(0x31, *(entry.dump() for entry in inner["signer_infos"])),
    )
    return opened(0x30, message["content_type"].dump(), opened(0xA0, data))


def exchange_certificate(data, pair):
    """Puts another certificate of the same key, name and number into a signed file."""
    key, old = pair
    other = (
        x509.CertificateBuilder()
        .subject_name(old.subject)
        .issuer_name(old.issuer)
        .public_key(key.public_key())
        .serial_number(old.serial_number)
        .not_valid_before(FROM)
        .not_valid_after(UNTIL + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    other = asn1_x509.Certificate.load(other.public_bytes(serialization.Encoding.DER))

    def exchange(contents):
        message = asn1_cms.ContentInfo.load(contents)
        message["content"]["certificates"] = [asn1_cms.CertificateChoices("certificate", other)]
        return message.dump(force=True)

    return replace_contents(data, exchange)


main()
