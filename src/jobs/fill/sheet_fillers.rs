//! The blank sheets that copies begin with, each of which is prepared when a copy first needs it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::excerpt::Excerpt;
use crate::fill::{self, Filler};
use crate::localized::Localized;
use crate::repository::{Edition, FormRepository};

/// A sheet that is ready to be filled many times.
pub(super) struct SheetFiller {
    /// The form, reduced to what the sheet has.
    pub(super) form: Localized,
    pub(super) filler: Filler,
}

/// The sheets of one edition of a form in one language.
pub(super) struct SheetFillers<'r> {
    repository: &'r FormRepository,
    edition: Edition<'r>,
    made: Mutex<BTreeMap<Excerpt, Arc<SheetFiller>>>,
}

impl<'r> SheetFillers<'r> {
    pub(super) const fn new(repository: &'r FormRepository, edition: Edition<'r>) -> Self {
        Self { repository, edition, made: Mutex::new(BTreeMap::new()) }
    }

    /// Returns a sheet of the form; nothing if it can have no such sheet.
    ///
    /// # Errors
    /// When the sheet cannot be set, or a file of the release is not as it was released.
    pub(super) fn of(&self, form: &Localized, excerpt: &Excerpt) -> Result<Option<Arc<SheetFiller>>, Vec<Diagnostic>> {
        let excerpt = excerpt.printed();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.get(&excerpt) {
            return Ok(Some(Arc::clone(known)));
        }
        let Some(sheet) = form.sheet_of(&excerpt) else { return Ok(None) };
        let filler = Filler::new(self.blank(&sheet, &excerpt)?, &sheet).map_err(|finding| vec![finding])?;
        let filler = Arc::new(SheetFiller { form: sheet, filler });
        made.insert(excerpt, Arc::clone(&filler));
        Ok(Some(filler))
    }

    /// Returns the blank sheet: the released one, or one that is rendered now.
    fn blank(&self, sheet: &Localized, excerpt: &Excerpt) -> Result<Vec<u8>, Vec<Diagnostic>> {
        if let Edition::Released(version) = self.edition {
            let stored = self.repository.releases().page(version, &sheet.language.tag, Some(excerpt));
            if let Some(bytes) = stored.map_err(|finding| vec![finding])? {
                return Ok(bytes);
            }
        }
        Ok(fill::blank(sheet)?.bytes)
    }
}
