//! What the code of a printed page says: whether it can be one of ours, of which version, and whether that is in force.

use serde_json::json;

use super::super::releases::{Releases, not_in_language};
use super::super::{Outcome, Session};
use super::{Claim, Verdict, standing};
use crate::code::PageCode;
use crate::control::Control;
use crate::diagnostic::{Code, Diagnostic, Place};

/// Verifies what a camera read from a page, or somebody has typed.
pub(super) fn verify(session: &Session, releases: &Releases, text: &str) -> Verdict {
    let Some(code) = PageCode::parse(text) else {
        let findings = vec![Diagnostic::error(Code::CodeWrong, Place::Command)];
        return Verdict {
            text: String::new(),
            json: json!({ "is": "wrong-code" }),
            outcome: Outcome::Findings,
            findings,
        };
    };
    let claim =
        Claim { form: &code.form, version: &code.version, language: Some(&code.language), copy: code.copy.as_deref() };
    let today = claim.standing(session, releases);
    let version = releases.register.version(claim.form, claim.version);
    let mut findings: Vec<_> = claim.finding(session, releases, Place::Command).into_iter().collect();
    let foreign = version.filter(|version| !version.release.languages.contains_key(&code.language));
    findings.extend(foreign.map(|version| not_in_language(&version.release, &code.language)));
    let words = standing(&session.messages, today);
    let values = [
        ("form", &*code.form),
        ("version", &code.version),
        ("language", &code.language),
        ("page", &code.page.to_string()),
        ("standing", &words),
    ];
    let mut text = format!("{}\n", session.messages.phrase("verify-code", &values));
    if let Some(version) = version {
        let digits = Control::short_fingerprint(&version.release.fingerprint);
        text += &session.messages.phrase("verify-code-compare", &[("fingerprint", &digits)]);
        text.push('\n');
    }
    let mut json = claim.json();
    json["is"] = json!("code");
    json["page"] = json!(code.page);
    json["standing"] = json!(today);
    let outcome = if findings.is_empty() { Outcome::Fine } else { Outcome::Findings };
    Verdict { text, json, outcome, findings }
}
