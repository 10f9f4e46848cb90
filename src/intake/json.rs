//! Reads answers saved as JSON.
