//! Limits the number of findings: the hundredth about a file helps nobody, and files can have millions of faults.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Code, Diagnostic, Place, Severity};

/// The maximum number of findings about a file, or about a form as a whole, that are reported one by one.
pub const MAX_FINDINGS: usize = 100;

/// The name of the argument with the number of findings that are left out.
const COUNT: &str = "count";

/// The findings about one file, or one form.
#[derive(Default)]
struct Group {
    errors: usize,
    /// How many errors and warnings may still be kept.
    left: (usize, usize),
    omitted: usize,
    has_omitted_errors: bool,
}

/// Keeps [`MAX_FINDINGS`] findings about each file, errors first, and adds one with the number of the others.
pub fn limit(findings: &mut Vec<Diagnostic>) {
    if findings.len() <= MAX_FINDINGS {
        return;
    }
    let mut groups: BTreeMap<Place, Group> = BTreeMap::new();
    let mut subjects = Subjects::default();
    for finding in findings.iter() {
        let group = groups.entry(subjects.of(finding)).or_default();
        match finding.severity {
            // A limit was already applied to some of them.
            severity if finding.code == Code::FindingsOmitted => {
                group.omitted += finding.count();
                group.has_omitted_errors |= severity == Severity::Error;
            }
            Severity::Error => group.errors += 1,
            Severity::Warning => {}
        }
    }
    for group in groups.values_mut() {
        let errors = group.errors.min(MAX_FINDINGS);
        group.left = (errors, MAX_FINDINGS - errors);
    }
    findings.retain(|finding| {
        let Some(group) = groups.get_mut(&subjects.of(finding)) else { return true };
        group.keeps(finding)
    });
    findings.extend(groups.into_iter().filter(|(_, group)| group.omitted > 0).map(|(place, group)| {
        let new = if group.has_omitted_errors { Diagnostic::error } else { Diagnostic::warning };
        new(Code::FindingsOmitted, place).with(COUNT, group.omitted)
    }));
}

impl Group {
    /// Reports whether a finding is kept, and counts it.
    fn keeps(&mut self, finding: &Diagnostic) -> bool {
        if finding.code == Code::FindingsOmitted {
            return false;
        }
        let left = match finding.severity {
            Severity::Error => &mut self.left.0,
            Severity::Warning => &mut self.left.1,
        };
        if let Some(fewer) = left.checked_sub(1) {
            *left = fewer;
            return true;
        }
        self.omitted += 1;
        self.has_omitted_errors |= finding.severity == Severity::Error;
        false
    }
}

impl Diagnostic {
    /// Returns the number of findings that this one stands for.
    #[must_use]
    pub fn count(&self) -> usize {
        if self.code != Code::FindingsOmitted {
            return 1;
        }
        let count = self.arguments.iter().find(|(name, _)| *name == COUNT);
        count.and_then(|(_, count)| count.parse().ok()).unwrap_or(0)
    }
}

/// What findings are about: a file or form as a whole.
#[derive(Default)]
struct Subjects {
    /// The last one, because many findings in a row are about the same file.
    last: Option<(PathBuf, Place)>,
}

impl Subjects {
    fn of(&mut self, finding: &Diagnostic) -> Place {
        let Place::File { path, .. } = &finding.place else { return finding.place.clone() };
        match &self.last {
            Some((last, place)) if last.as_os_str() == path.as_os_str() => place.clone(),
            Some(_) | None => {
                let place = Place::file(path.clone());
                self.last = Some((path.clone(), place.clone()));
                place
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(count: usize, path: &str, new: fn(Code, Place) -> Diagnostic) -> Vec<Diagnostic> {
        (0..count).map(|at| new(Code::UnknownKey, Place::file_span(path, at..at + 1))).collect()
    }

    fn written(findings: &[Diagnostic]) -> Vec<String> {
        let runs = findings.chunk_by(|a, b| (a.code, a.severity) == (b.code, b.severity));
        runs.map(|run| {
            let arguments: Vec<_> = run[0].arguments.iter().map(|(_, value)| value.as_str()).collect();
            format!("{} {} × {} {}", run.len(), run[0].severity.word(), run[0].code.word(), arguments.join(" "))
        })
        .collect()
    }

    #[test]
    fn a_hundred_findings_of_a_file_are_kept_errors_first() {
        let mut findings = many(150, "a", Diagnostic::warning);
        findings.extend(many(30, "a", Diagnostic::error));
        findings.extend(many(90, "b", Diagnostic::warning));
        limit(&mut findings);
        let expected = [
            "70 warning × unknown-key ",
            "30 error × unknown-key ",
            "90 warning × unknown-key ",
            "1 warning × findings-omitted 80",
        ];
        assert_eq!(written(&findings), expected);
    }

    #[test]
    fn a_limit_can_be_applied_again() {
        let mut findings = many(1000, "a", Diagnostic::error);
        limit(&mut findings);
        let expected = ["100 error × unknown-key ", "1 error × findings-omitted 900"];
        assert_eq!(written(&findings), expected);
        limit(&mut findings);
        assert_eq!(written(&findings), expected);
        findings.extend(many(5, "a", Diagnostic::warning));
        limit(&mut findings);
        assert_eq!(written(&findings)[1], "1 error × findings-omitted 905");
    }
}
