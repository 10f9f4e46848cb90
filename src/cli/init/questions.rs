//! The questions of `bogen init`, for people who sit at a terminal.

use std::fs;
use std::io::BufRead;
use std::path::Path;

use crate::jobs::{ProjectRequest, offered_languages};
use crate::locale::is_easy;
use crate::messages::Messages;
use crate::organisation_profile::BodyKind;

/// The laws to choose from, by the numbers of the answers.
const LAWS: [&str; 4] = ["AT", "DE", "DE-KDG", "DE-EKD"];

/// The kinds of body to choose from, by the numbers of the answers.
const KINDS: [BodyKind; 2] = [BodyKind::Private, BodyKind::Public];

/// Asks somebody for what is known of the organisation. Without an answer, a question is left open.
pub(super) struct Questions<'q, R, T> {
    pub(super) messages: &'q Messages,
    pub(super) answers: R,
    /// Shows a text to the person.
    pub(super) tell: T,
}

impl<R: BufRead, T: FnMut(&str)> Questions<'_, R, T> {
    /// Asks all questions.
    pub(super) fn ask(&mut self) -> ProjectRequest {
        let mut request =
            ProjectRequest { organisation: self.line("init-ask-organisation", &[]), ..Default::default() };
        request.jurisdiction = self.number("init-ask-country", LAWS.len()).map(|number| LAWS[number]);
        request.kind = self.number("init-ask-kind", KINDS.len()).map(|number| KINDS[number]);
        self.ask_for_logo(&mut request);
        self.ask_for_languages(&mut request);
        request
    }

    /// Asks again until a logo can be used.
    fn ask_for_logo(&mut self, request: &mut ProjectRequest) {
        while let Some(path) = self.line("init-ask-logo", &[]) {
            // Terminals put paths that are dragged into them between quotation marks.
            let path = Path::new(path.trim_matches(['"', '\''])).to_owned();
            let ending = path.extension().map_or_else(String::new, |ending| ending.to_string_lossy().to_lowercase());
            request.logo = fs::read(&path).ok().map(|bytes| (format!("logo.{ending}"), bytes));
            let findings = request.findings();
            if request.logo.is_some() && findings.is_empty() {
                return;
            }
            let unreadable = request.logo.take().is_none().then(|| self.messages.phrase("init-no-logo", &[]));
            let sentences = findings.iter().map(|finding| self.messages.sentence(finding));
            let said: Vec<_> = unreadable.into_iter().chain(sentences).collect();
            (self.tell)(&format!("{}\n", said.join("\n")));
        }
    }

    fn ask_for_languages(&mut self, request: &mut ProjectRequest) {
        let country = request.jurisdiction.and_then(|law| law.split('-').next());
        let languages = offered_languages();
        let tags: Vec<_> = languages.keys().cloned().collect();
        for (tag, name) in languages {
            let is_offered = !country.is_some_and(|country| is_for_another(&tag, country, &tags));
            let id = if is_offered { "init-ask-language" } else { "init-ask-other-language" };
            let answer = self.line(id, &[("language", &name)]);
            let is_wanted = match answer.as_deref().and_then(|answer| answer.chars().next()) {
                Some('j' | 'J' | 'y' | 'Y') => true,
                Some('n' | 'N') => false,
                Some(_) | None => is_offered,
            };
            if !is_wanted {
                request.without.insert(tag);
            }
        }
    }

    /// Asks for a number from 1, and returns it from 0. Asks again if it is another.
    fn number(&mut self, id: &str, count: usize) -> Option<usize> {
        loop {
            let answer = self.line(id, &[])?;
            if let Some(number) =
                answer.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < count)
            {
                return Some(number);
            }
        }
    }

    /// Asks for a line. An empty one is no answer.
    fn line(&mut self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        (self.tell)(&format!("{} ", self.messages.phrase(id, values)));
        let mut line = String::new();
        self.answers.read_line(&mut line).ok()?;
        let line = line.trim();
        (!line.is_empty()).then(|| line.to_owned())
    }
}

/// Reports whether a language is for another country, and one of the `tags` is the same language for this country. Easy
/// language is for all countries.
fn is_for_another(tag: &str, country: &str, tags: &[String]) -> bool {
    let Some((language, region)) = tag.split_once('-') else { return false };
    !is_easy(tag) && region != country && tags.iter().any(|other| *other == format!("{language}-{country}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::ReaderLanguage;

    fn asked(answers: &str) -> (ProjectRequest, String) {
        let mut said = String::new();
        let messages = Messages::new(ReaderLanguage::German);
        let tell = |text: &str| said += text;
        let request = Questions { messages: &messages, answers: answers.as_bytes(), tell }.ask();
        (request, said)
    }

    #[test]
    fn answers_fill_in_the_profile() {
        let folder = tempfile::tempdir().unwrap();
        let logo = folder.path().join("Unser Logo.SVG");
        fs::write(&logo, "<svg/>").unwrap();
        fs::write(folder.path().join("x.png"), "x").unwrap();
        let (bad, good) = (folder.path().join("x.png"), logo.display());
        let answers = format!("Haus am Bach\n5\n2\n2\n{}\nnirgends\n\"{good}\"\n\nn\n\n\n", bad.display());
        let (request, said) = asked(&answers);
        assert_eq!(request.organisation.as_deref(), Some("Haus am Bach"));
        assert_eq!((request.jurisdiction, request.kind), (Some("DE"), Some(BodyKind::Public)));
        assert_eq!(request.logo, Some(("logo.svg".to_owned(), b"<svg/>".to_vec())));
        // de-AT, because the country is another; de-AT-simple, because of the answer.
        assert_eq!(request.without.into_iter().collect::<Vec<_>>(), ["de-AT", "de-AT-simple"]);
        assert_eq!(said.matches("Haben Sie ein Logo").count(), 3, "{said}");
        assert!(!said.contains("Unbekannt"), "{said}");
    }

    #[test]
    fn a_language_is_for_another_country_only_if_there_is_one_for_this_country() {
        let tags = ["de-AT", "de-AT-simple", "de-DE", "en-GB", "fa-AF", "tr"].map(str::to_owned);
        let of_others = |country: &str| {
            let others = tags.iter().filter(|tag| is_for_another(tag, country, &tags));
            others.cloned().collect::<Vec<_>>()
        };
        assert_eq!(of_others("DE"), ["de-AT"]);
        assert_eq!(of_others("AT"), ["de-DE"]);
        assert!(of_others("CH").is_empty());
    }

    #[test]
    fn without_answers_everything_is_left_open() {
        for answers in ["", "\n\n\n\n\n\n\n\n"] {
            let (request, _) = asked(answers);
            assert!(request.organisation.is_none() && request.logo.is_none() && request.without.is_empty());
            assert_eq!((request.jurisdiction, request.kind), (None, None));
        }
    }
}
