//! Builds ZIP files.

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// A ZIP file of compressed files.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let mut crc = Crc::new();
        crc.update(content);
        let mut packed = content.to_vec();
        // An OpenDocument file begins with its type, which is not compressed.
        let method = if *name == "mimetype" { 0 } else { 8 };
        if method == 8 {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(content).expect("memory takes all bytes");
            packed = encoder.finish().expect("memory takes all bytes");
        }
        let length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
        // The version, no flags, the method, no time, the checksum, the sizes, and no further fields.
        let head = [
            &[20, 0, 0, 0, method, 0, 0, 0, 0, 0][..],
            &crc.sum().to_le_bytes(),
            &number(packed.len()),
            &number(content.len()),
            &length,
            &[0, 0],
        ]
        .concat();
        let at = number(bytes.len());
        bytes.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
        directory.extend([b"PK\x01\x02\x14\0", &head[..], &[0; 10], &at, name.as_bytes()].concat());
    }
    let count = u16::try_from(files.len()).expect("few files").to_le_bytes();
    let (size, at) = (number(directory.len()), number(bytes.len()));
    let end = [b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &at, &[0, 0]].concat();
    [bytes, directory, end].concat()
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).expect("a small file").to_le_bytes()
}
