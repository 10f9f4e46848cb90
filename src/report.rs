//! Reports for people who manage forms: the master list of versions, and which requirements of the standards a form meets.

pub mod coverage;
mod csv;
pub mod master_list;
