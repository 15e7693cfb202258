"""Certificates for servers that speak TLS with each other on this machine, and the authority behind them."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Underrose playground")])
_LONG = timedelta(days=3650)
_BEFORE = datetime(2025, 1, 1, tzinfo=UTC)


def write(folder: Path) -> tuple[Path, Path, Path]:
    """Make an authority, and a key that it vouches for as `localhost`; forget the authority's own key.

    Returns:
        The files of the authority's certificate, the server's certificate, and the server's key (PEM).
    """
    folder.mkdir(parents=True, exist_ok=True)
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate(authority_key, authority_key, _NAME, authority=True)
    server = _certificate(
        key, authority_key, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]), authority=False
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    paths = folder / "authority.pem", folder / "server.pem", folder / "server.key"
    paths[2].touch(mode=0o600)
    pem = serialization.Encoding.PEM
    contents = authority.public_bytes(pem), server.public_bytes(pem), secret
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def _certificate(
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    subject: x509.Name,
    *,
    authority: bool,
) -> x509.Certificate:
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(_NAME)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEFORE)
        .not_valid_after(_BEFORE + _LONG)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if not authority:
        builder = builder.add_extension(names, critical=False)
    return builder.sign(signer, hashes.SHA256())
