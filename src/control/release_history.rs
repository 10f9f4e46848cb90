//! The history of all versions ever released, and their status on a day.

use jiff::civil::Date;

use super::manifest::{Manifest, Release, Withdrawal};
use super::persons_and_classes::ChangeClass;
use super::release_log::ReleaseLog;
use super::status::VersionStatus;

/// A version that was released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedVersion {
    /// Its folder within the folder of releases.
    pub folder: String,
    /// The manifest of the release.
    pub release: Release,
    /// The manifest of its withdrawal, if it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
}

/// All versions ever released, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseHistory {
    versions: Vec<ReleasedVersion>,
}

impl ReleaseHistory {
    /// Creates the history from a log.
    #[must_use]
    pub fn of(log: &ReleaseLog) -> Self {
        let mut history = Self::default();
        for logged in log.entries() {
            match &logged.manifest {
                Manifest::Release(release) => history.versions.push(ReleasedVersion {
                    folder: logged.folder.clone(),
                    release: (**release).clone(),
                    withdrawn: None,
                }),
                Manifest::Withdrawal(withdrawal) => history.withdraw(withdrawal),
            }
        }
        history
    }

    /// Returns the history as it will be with a withdrawal.
    #[must_use]
    pub fn with_withdrawal(&self, withdrawal: &Withdrawal) -> Self {
        let mut history = self.clone();
        history.withdraw(withdrawal);
        history
    }

    fn withdraw(&mut self, withdrawal: &Withdrawal) {
        let is_meant = |version: &&mut ReleasedVersion| {
            version.release.form == withdrawal.form && version.release.version == withdrawal.version
        };
        if let Some(version) = self.versions.iter_mut().find(is_meant) {
            version.withdrawn.get_or_insert_with(|| withdrawal.clone());
        }
    }

    /// Returns all versions, the oldest first.
    #[must_use]
    pub fn versions(&self) -> &[ReleasedVersion] {
        &self.versions
    }

    /// Returns the versions of a form, the oldest first.
    #[must_use]
    pub fn versions_of<'r, 'f>(
        &'r self,
        form: &'f str,
    ) -> impl DoubleEndedIterator<Item = &'r ReleasedVersion> + use<'r, 'f> {
        self.versions.iter().filter(move |version| version.release.form == form)
    }

    /// Finds a version of a form.
    #[must_use]
    pub fn version(&self, form: &str, version: &str) -> Option<&ReleasedVersion> {
        self.versions_of(form).find(|known| known.release.version == version)
    }

    /// Returns the newest version of a form, whatever its status.
    #[must_use]
    pub fn newest(&self, form: &str) -> Option<&ReleasedVersion> {
        self.versions_of(form).next_back()
    }

    /// Returns the version of a form that is in force on a day.
    #[must_use]
    pub fn in_force(&self, form: &str, day: Date) -> Option<&ReleasedVersion> {
        self.versions_of(form).find(|version| self.status_of(version, day) == VersionStatus::InForce)
    }

    /// Returns the version that supersedes another on a day: the first newer one that came into force by then. A
    /// version withdrawn before its first day never came into force.
    #[must_use]
    pub fn superseded_by(&self, version: &ReleasedVersion, day: Date) -> Option<&ReleasedVersion> {
        self.newer(version).find(|newer| newer.took_effect(day))
    }

    /// Reports whether people who agreed to a version must be asked again by a day, because a newer version in force
    /// makes a substantive change. A class describes the change from the previous version, so all versions in between
    /// count, whatever their status.
    #[must_use]
    pub fn requires_new_consent(&self, version: &ReleasedVersion, day: Date) -> bool {
        let newer: Vec<_> = self.newer(version).collect();
        let last = newer.iter().rposition(|newer| newer.took_effect(day));
        let effective = last.map_or(&[][..], |last| &newer[..=last]);
        effective.iter().any(|newer| newer.release.class == ChangeClass::Substantive)
    }

    fn newer<'r, 'v>(
        &'r self,
        version: &'v ReleasedVersion,
    ) -> impl Iterator<Item = &'r ReleasedVersion> + use<'r, 'v> {
        let later = self.versions.iter().skip_while(move |known| known.folder != version.folder).skip(1);
        later.filter(|newer| newer.release.form == version.release.form)
    }

    /// Returns the status of a version on a day.
    #[must_use]
    pub fn status_of(&self, version: &ReleasedVersion, day: Date) -> VersionStatus {
        let ReleasedVersion { release, withdrawn, .. } = version;
        if withdrawn.as_ref().is_some_and(|withdrawal| withdrawal.withdrawn <= day) {
            VersionStatus::Withdrawn
        } else if day < release.valid_from {
            VersionStatus::NotYetInForce
        } else if self.superseded_by(version, day).is_some() {
            VersionStatus::Superseded
        } else if release.valid_until.is_some_and(|until| until < day) {
            VersionStatus::Expired
        } else {
            VersionStatus::InForce
        }
    }
}

impl ReleasedVersion {
    /// Reports whether the version was in force on `day` or earlier.
    fn took_effect(&self, day: Date) -> bool {
        let first = self.release.valid_from;
        first <= day && self.withdrawn.as_ref().is_none_or(|withdrawal| first <= withdrawal.withdrawn)
    }
}
