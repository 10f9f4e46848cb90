//! The Content-Security-Policy of a page, which allows its own style and script and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Returns the Content-Security-Policy: one style, one script, pictures that are in the page, nothing else. Browsers
/// that know Trusted Types refuse to parse text as markup or script, and those that know `webrtc` refuse connections.
pub(super) fn policy(style: &str, script: &str) -> String {
    let (script, style) = (hash(script), hash(style));
    format!(
        "default-src 'none'; script-src '{script}'; style-src '{style}'; img-src data:; base-uri 'none'; \
         form-action 'none'; webrtc 'block'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Returns the hash of an element's text as a policy writes it.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
