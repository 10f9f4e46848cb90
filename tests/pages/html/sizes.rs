//! Size limits of the pages, for old phones and slow connections.

use bogen::render::html;

use crate::support::html_pages::{Page, built_in, fixture};

/// The maximum size of a page in one language in bytes, and the maximum that each further language adds.
///
/// The goal is 60 kB and 20 kB. Two forms exceed the first: the monitoring sheet, with its two hundred check boxes, and the help plan.
const BUDGETS: &[(&str, usize, usize)] = &[
    ("kontaktnotiz", 40_000, 5_000),
    ("consent", 55_000, 16_000),
    ("exchange", 45_000, 8_000),
    ("information", 46_000, 16_000),
    ("followup", 57_500, 9_000),
    ("hilfeplan", 69_500, 11_000),
    ("monitoring", 76_700, 12_000),
];

#[test]
fn pages_stay_small() {
    let pages: Vec<Page> = built_in().into_iter().chain(fixture("one-form")).collect();
    for (name, one, further) in BUDGETS {
        let page = pages.iter().find(|page| page.name == *name).expect("the form exists");
        for form in &page.forms {
            // Easy language adds pictures.
            let pictures = if form.language.easy.is_some() { 12_000 } else { 0 };
            let size = html::render(std::slice::from_ref(form)).len();
            assert!(size <= one + pictures, "{name} in {} has {size} bytes", form.language.tag);
        }
        let (all, languages) = (page.html().len(), page.forms.len());
        let allowed = one + 12_000 + (languages - 1) * further;
        assert!(all <= allowed, "{name} in {languages} languages has {all} bytes, not {allowed}");
    }
}

#[test]
fn the_script_stays_small() {
    let script = include_str!("../../../src/render/html/form.min.js");
    assert!(script.len() <= 14_400, "the script has {} bytes", script.len());
}
