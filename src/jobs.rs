//! Jobs: what a front end asks for. Each takes a request, reports progress, can be cancelled, and returns what it made;
//! nothing is printed. The command line is one front end, a web desk could be another.

mod approve;
mod check;
mod copy_sheets;
mod diff;
mod fill;
mod inbox;
mod init;
mod job;
mod join;
mod migrate;
mod parallel;
mod read;
mod reading_log;
mod record_file;
mod release;
mod render;
mod sheets;
mod translations;
mod withdraw;

pub use approve::{ApproveRequest, Approved, Capacity, ChangeText, approve};
pub use check::{Checked, PassedPages, check};
pub use diff::ComparedVersion;
pub use fill::{CopyIds, FillJob, FillRequest, FilledCopy};
pub use inbox::{FileLook, Inbox};
pub use init::{ProjectRequest, offered_languages, project_template};
pub use job::{JobError, Monitor};
pub use join::join;
pub use migrate::RecordMigrator;
pub use read::{Reading, SubmissionReader};
pub use reading_log::{CopyRelation, LoggedForm, NewerBecause, ReadingEntry, ReadingLog, ReadingOutcome};
pub use record_file::{EarlierRecord, RECORD_ENDING, copy_of_name, copy_prefix, record_name};
pub use release::{Released, check_release, release};
pub use render::{PageFormat, PrintedAs, RecordRequest, RenderRequest, Rendered, RenderedFile, render, render_record};
pub use sheets::SheetSelection;
pub use translations::TranslationFile;
pub use withdraw::{Consequences, WithdrawRequest, consequences, withdraw};

pub(crate) use parallel::{in_order, map as in_parallel};
pub(crate) use render::{PageTask, all_pages};

/// What a front end shares between threads.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<crate::repository::FormRepository>();
    shared::<crate::messages::Messages>();
    shared::<SubmissionReader<'_>>();
    shared::<FillJob<'_>>();
};
