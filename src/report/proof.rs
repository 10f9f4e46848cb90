//! The proof of a version as one document: what it is, what is proven by which hash, and what is not.

use jiff::civil::Date;

use crate::control::{Control, Person};
use crate::diagnostic::Diagnostic;
use crate::locale::format_date;
use crate::messages::Messages;
use crate::render::pdf::{self, Attachment, RegisterCell, RegisterEntry, RegisterFact, RegisterPage};
use crate::verify::VersionProof;

/// Renders a proof as PDF/UA-1 and PDF/A-3a: PDF/A-2 allows no attached HTML or JSON. Returns the file with warnings about it.
///
/// # Errors
/// When the PDF cannot be typeset.
pub fn render(
    messages: &Messages,
    proof: &VersionProof<'_>,
    organisation: Option<String>,
) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    pdf::render_register(&Wording { messages, proof }.page(organisation))
}

struct Wording<'a> {
    messages: &'a Messages,
    proof: &'a VersionProof<'a>,
}

impl Wording<'_> {
    fn page(&self, organisation: Option<String>) -> RegisterPage {
        let (proof, release) = (self.proof, &self.proof.version.release);
        let said = |id: &str| self.messages.phrase(id, &[]);
        let title = self.messages.phrase("prove-title", &[("form", &*release.title), ("version", &*release.version)]);
        let section =
            |id: &str, facts| RegisterEntry { name: String::new(), cells: Vec::new(), heading: said(id), facts };
        RegisterPage {
            language: self.messages.language().word().to_owned(),
            title,
            organisation,
            day: format!("{} {}", said("prove-day"), self.day(proof.day)),
            dated: (proof.day.year(), proof.day.month(), proof.day.day()),
            page_of: self.messages.phrase("register-page", &[("page", "{page}"), ("pages", "{pages}")]),
            overview: String::new(),
            details: said("prove-details"),
            summary: String::new(),
            details_summary: said("register-facts-summary"),
            columns: Vec::new(),
            versions: vec![
                section("prove-what", self.what()),
                section("prove-by-what", self.by_what()),
                section("prove-what-not", self.what_not()),
            ],
            empty: String::new(),
            log: said("prove-attached"),
            attachments: self.attachments(),
        }
    }

    fn day(&self, day: Date) -> String {
        format_date(self.messages.language().tag(), day)
    }

    fn fact(&self, id: &str, lines: Vec<String>) -> RegisterFact {
        let content = RegisterCell { lines, is_highlighted: false };
        RegisterFact { label: self.messages.phrase(&format!("prove-{id}"), &[]), content }
    }

    fn person(&self, person: &Person) -> String {
        format!("{}, {}, {}", person.name, person.role, self.day(person.date))
    }

    /// Says what the file or page is, and who stands for it.
    fn what(&self) -> Vec<RegisterFact> {
        let (proof, release) = (self.proof, &self.proof.version.release);
        let language = proof.claim.language.as_ref().and_then(|tag| release.languages.get(tag).map(|one| (tag, one)));
        let names = || release.languages.values().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
        let mut facts = vec![
            self.fact("subject", vec![self.messages.phrase("prove-kind", &[("kind", proof.kind)])]),
            self.fact("form", vec![format!("{} {}", release.number, release.title)]),
            self.fact("version", vec![format!("{} ({})", release.version, self.day(release.dated))]),
            self.fact("language", vec![language.map_or_else(names, |(tag, one)| format!("{} ({tag})", one.name))]),
            self.fact("in-force", self.in_force()),
        ];
        facts.extend(proof.claim.copy.clone().map(|copy| self.fact("copy", vec![copy])));
        facts.extend(language.map(|(_, one)| {
            let state = self.messages.phrase("prove-state", &[("state", one.state.word())]);
            let who = [one.translation.translator.clone(), one.translation.reviewer.clone()];
            self.fact("text-state", std::iter::once(state).chain(who.into_iter().flatten()).collect())
        }));
        facts.push(self.fact("author", vec![self.person(&release.author)]));
        facts.extend(release.reviewer.as_ref().map(|person| self.fact("reviewer", vec![self.person(person)])));
        facts.push(self.fact("approver", vec![self.person(&release.approver)]));
        let class = self.messages.phrase(&format!("register-class-{}", release.class.word()), &[]);
        let reason = release.class_reason.as_deref();
        let reason = reason.map(|reason| self.messages.phrase("register-class-reason", &[("reason", reason)]));
        facts.push(
            self.fact("change", [release.what.clone(), release.why.clone(), class].into_iter().chain(reason).collect()),
        );
        facts
    }

    fn in_force(&self) -> Vec<String> {
        let (proof, release) = (self.proof, &self.proof.version.release);
        let on =
            |id: &str, day: Date, other: &str| self.messages.phrase(id, &[("day", &*self.day(day)), ("other", other)]);
        let mut lines = vec![on("prove-from", release.valid_from, "")];
        lines.extend(release.valid_until.map(|until| on("prove-until", until, "")));
        lines.extend(proof.superseded.as_ref().map(|(version, from)| on("prove-superseded", *from, version)));
        let withdrawn = proof.version.withdrawn.as_ref();
        lines.extend(withdrawn.map(|withdrawal| on("prove-withdrawn", withdrawal.withdrawn, &withdrawal.why)));
        let status = self.messages.phrase(&format!("standing-{}", proof.status.word()), &[]);
        lines.push(on("prove-status", proof.day, &status));
        lines
    }

    /// Says what is proven by which hash.
    fn by_what(&self) -> Vec<RegisterFact> {
        let (proof, release) = (self.proof, &self.proof.version.release);
        let page = proof.files.first().map(|page| vec![page.name.clone(), crate::fingerprint::of_bytes(&page.bytes)]);
        let text = proof.claim.language.as_ref().and_then(|tag| release.languages.get(tag));
        let (number, entry) = (proof.entry.entry.number.to_string(), &proof.entry.entry);
        let place =
            self.messages.phrase("prove-entry", &[("number", &*number), ("entries", &*proof.log_end.0.to_string())]);
        let noted = proof.entry.place.as_ref().and_then(|place| place.noted);
        let mut facts = Vec::new();
        facts.extend(proof.file.clone().map(|hash| self.fact("file-hash", vec![hash])));
        facts.extend(page.map(|page| self.fact("page-hash", page)));
        facts.extend(text.map(|text| self.fact("text-hash", vec![text.fingerprint.clone()])));
        let digits = Control::short_fingerprint(&release.fingerprint);
        let shown = self.messages.phrase("prove-digits", &[("digits", &*digits)]);
        facts.push(self.fact("version-hash", vec![release.fingerprint.clone(), shown]));
        facts.push(self.fact("entry-hash", vec![place, entry.hash.clone(), entry.manifest.clone()]));
        facts.extend(noted.map(|day| self.fact("noted", vec![self.day(day)])));
        facts.push(self.fact("log-end", vec![proof.log_end.1.clone()]));
        if release.approver.of.as_ref() == Some(&release.fingerprint) {
            facts.push(self.fact("approval", vec![self.messages.phrase("prove-approval-bound", &[])]));
        }
        let number = |count: Option<usize>| count.unwrap_or_default().to_string();
        let signed = proof.log.signed.map(|_| "prove-signed");
        let complete = proof.log.complete.map(|_| "prove-complete");
        let values = [("ordered", &*number(proof.log.ordered)), ("complete", &*number(proof.log.complete))];
        let known: Vec<_> = signed.into_iter().chain(complete).map(|id| self.messages.phrase(id, &values)).collect();
        facts.extend((!known.is_empty()).then(|| self.fact("log", known)));
        facts
    }

    /// Says what is not proven.
    fn what_not(&self) -> Vec<RegisterFact> {
        let (proof, release) = (self.proof, &self.proof.version.release);
        let is_code = proof.file.is_none();
        let is_undated = proof.entry.place.as_ref().is_none_or(|place| place.noted.is_none());
        let unproven = [
            ("not-answers", true),
            ("not-paper", is_code),
            ("not-who-wrote", proof.log.signed.is_none()),
            ("not-complete", proof.log.complete.is_none()),
            ("not-day", !is_undated),
            ("not-noted", is_undated),
            ("not-bound", release.approver.of.is_none()),
        ];
        let unproven = unproven.into_iter().filter(|(_, applies)| *applies);
        unproven.map(|(id, _)| self.fact(id, vec![self.messages.phrase(&format!("prove-{id}-why"), &[])])).collect()
    }

    fn attachments(&self) -> Vec<Attachment> {
        let kind = |name: &str| match name.rsplit('.').next() {
            Some("pdf") => "application/pdf",
            Some("html") => "text/html",
            _ => "application/json",
        };
        let attached = self.proof.files.iter().enumerate().map(|(index, file)| {
            let id = if index == 0 { "prove-file-page" } else { "prove-file-log" };
            let description = self.messages.phrase(id, &[]);
            Attachment { name: file.name.clone(), mime: kind(&file.name), description, bytes: file.bytes.clone() }
        });
        attached.collect()
    }
}
