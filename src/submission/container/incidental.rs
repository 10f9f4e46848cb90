//! Files that programs leave in folders and archives for themselves.

/// Reports whether a file or folder with this name belongs to a program's bookkeeping and is never a form: hidden files,
/// folder settings and thumbnails of Windows, lock files of office programs, resource forks of macOS.
#[must_use]
pub fn is_incidental(name: &str) -> bool {
    const NAMES: [&str; 4] = ["thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx"];
    name.starts_with('.') || name.starts_with("~$") || NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookkeeping_is_told_from_forms() {
        for name in [".DS_Store", "Thumbs.db", "DESKTOP.INI", "~$form.docx", "._form.pdf", "__MACOSX"] {
            assert!(is_incidental(name), "{name}");
        }
        for name in ["form.pdf", "thumbs.db.pdf", "~form.pdf", "desktop"] {
            assert!(!is_incidental(name), "{name}");
        }
    }
}
