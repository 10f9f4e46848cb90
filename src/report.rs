//! Reports for people who manage forms: the register of versions, and which requirements of the standards a form meets.

pub mod coverage;
pub mod proof;
pub mod reading;
pub mod register;
