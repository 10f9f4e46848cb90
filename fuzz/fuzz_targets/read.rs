//! Whatever bytes come back as a filled-in form, reading them ends, and ends with answers or with findings.

#![no_main]

use std::path::Path;

use bogen::submission::{Channel, self};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(findings) = submission::read(bytes, Path::new("form.pdf"), Channel::Html) {
        assert!(!findings.is_empty());
    }
});
