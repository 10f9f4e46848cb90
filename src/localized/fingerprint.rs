//! The fingerprint of a form's text.

use serde::Serialize;

use super::form::Localized;
use crate::fingerprint::{of_bytes, of_json};

/// Returns the fingerprint of a form in one language. It covers everything that a person sees and can answer, apart from
/// the version's number, date and status.
pub(super) fn of_text(form: &Localized) -> String {
    #[derive(Serialize)]
    struct Fingerprinted<'a> {
        form: &'a str,
        number: &'a str,
        logo: Option<String>,
        text: &'a Localized,
    }
    let logo = form.organisation.as_ref().and_then(|organisation| organisation.logo.as_ref());
    of_json(&Fingerprinted {
        form: form.identity.form.as_str(),
        number: &form.identity.number,
        logo: logo.map(|logo| of_bytes(&logo.bytes)),
        text: form,
    })
}
