//! Checks a definition across its entries: references, placement of fields, conditions, limits, rules and migrations.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::form::{Definition, Field, Section};
use super::source::SourceFile;
use crate::diagnostic::{Code, Diagnostic, MAX_FINDINGS};
use crate::field::{FieldKind, OptionLists, TableField, TableLayout};
use crate::name::{FieldId, Reserved, SectionId};
use crate::toml_reader::nearest;

mod calculated_values;
mod calculations;
mod contradictions;
mod cycles;
mod handout;
mod lists;
mod migrations;
mod parts;
mod possible_values;
mod references;
mod size;

/// Prefixes of messages that do not belong to fields; ids of fields must not start with them.
const RESERVED_PREFIXES: [&str; 8] = ["form-", "section-", "why-", "rule-", "unit-", "law-", "handout-", "part-"];

/// Names of files that all forms share, beside those of forms or of their texts.
const SHARED_FILES: [&str; 4] = ["common", "findings", "messages", "standards"];

/// The maximum number of columns of a grid, limited by the width of a page.
const GRID_COLUMNS: usize = 5;

/// The maximum number of columns of a grid on pages in landscape format, and in rows of two lines.
const LANDSCAPE_COLUMNS: usize = 8;

/// The maximum number of options in a cell of a grid.
const GRID_OPTIONS: usize = 4;

/// Checks a definition, sorts its sections and fields into the order of the form, and applies inherited voices.
pub(super) fn check(
    definition: &mut Definition,
    lists: &OptionLists,
    file: &SourceFile<'_>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut check = Check { file, findings };
    check.form(definition);
    check.names(definition);
    let placement = check.placement(definition);
    sort_and_inherit(definition, &placement);
    check.take_lists(definition, lists);
    check.voices_and_purposes(definition);
    check.tables(definition);
    check.defaults(definition);
    check.references(definition);
    check.handout(definition);
    check.parts(definition);
    check.dependent_lists(definition);
    calculated_values::resolve_decimals(definition);
    check.calculations(definition);
    check.possible_values(definition);
    check.cycles(definition);
    check.migrations(definition);
    check.size(definition);
}

struct Check<'a> {
    file: &'a SourceFile<'a>,
    findings: &'a mut Vec<Diagnostic>,
}

/// The placement of each field: `None` in a section, or the table whose column it is.
type Placement = BTreeMap<FieldId, Option<FieldId>>;

impl Check<'_> {
    fn error(&mut self, dotted: &str, code: Code) -> &mut Diagnostic {
        self.findings.push(Diagnostic::error(code, self.file.place(dotted)));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn report(&mut self, dotted: &str, code: Code, arguments: &[(&'static str, &str)]) {
        let arguments = arguments.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        self.error(dotted, code).arguments = arguments;
    }

    fn warn(&mut self, dotted: &str, code: Code, arguments: &[(&'static str, &str)]) {
        let warning = Diagnostic::warning(code, self.file.place(dotted));
        self.findings.push(arguments.iter().fold(warning, |finding, (name, value)| finding.with(name, value)));
    }

    fn form(&mut self, definition: &Definition) {
        let id = definition.form.id.as_str();
        let stem = self.file.stem().to_owned();
        let has_id = self.file.has("form.id");
        if has_id && id != stem {
            self.report("form.id", Code::IdNotFileName, &[("id", id), ("file", &stem)]);
        }
        if has_id && (SHARED_FILES.contains(&id) || id.starts_with("law-")) {
            self.report("form.id", Code::ReservedCode, &[("code", id)]);
        }
        for (index, section) in definition.form.sections.iter().enumerate() {
            let dotted = format!("form.sections.{index}");
            self.must_exist("section", section.as_str(), &dotted);
        }
        let listed: BTreeSet<_> = definition.form.sections.iter().map(SectionId::as_str).collect();
        let unlisted = self.file.entries("section").filter(|name| !listed.contains(name));
        let unlisted: Vec<_> = unlisted.map(str::to_owned).collect();
        for name in unlisted {
            self.report(&format!("section.{name}"), Code::SectionUnused, &[("name", &name)]);
        }
    }

    /// Reports a reference to a missing entry. Entries that could not be read count as existing.
    fn must_exist(&mut self, table: &str, name: &str, dotted: &str) -> bool {
        if self.file.has(&format!("{table}.{name}")) {
            return true;
        }
        // Of very many findings, the later ones are not reported one by one.
        let near = if self.findings.len() < MAX_FINDINGS { nearest(name, self.file.entries(table)) } else { None };
        let near = near.unwrap_or_default().to_owned();
        self.report(dotted, Code::UnknownReference, &[("kind", table), ("name", name), ("near", &near)]);
        false
    }

    fn names(&mut self, definition: &Definition) {
        for id in definition.fields.keys() {
            let name = id.as_str();
            if RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || Reserved::from_word(name).is_some() {
                self.report(&format!("field.{name}"), Code::ReservedCode, &[("code", name)]);
            }
        }
    }

    /// Determines the placement of each field, and reports fields that are placed nowhere or twice.
    fn placement(&mut self, definition: &Definition) -> Placement {
        let mut placement = Placement::new();
        for (name, section) in &definition.sections {
            for (index, field) in section.fields.iter().enumerate() {
                self.place(&mut placement, field, None, &format!("section.{name}.fields.{index}"));
            }
        }
        for (name, field) in &definition.fields {
            let FieldKind::Table(table) = &field.kind else { continue };
            for (index, column) in table.columns.iter().enumerate() {
                self.place(&mut placement, column, Some(name), &format!("field.{name}.columns.{index}"));
            }
        }
        let unplaced: Vec<_> =
            self.file.entries("field").filter(|name| !placement.contains_key(*name)).map(str::to_owned).collect();
        for name in unplaced {
            self.report(&format!("field.{name}"), Code::FieldUnused, &[("name", &name)]);
        }
        placement
    }

    fn place(&mut self, placement: &mut Placement, field: &FieldId, table: Option<&FieldId>, dotted: &str) {
        if self.must_exist("field", field.as_str(), dotted) && placement.insert(field.clone(), table.cloned()).is_some()
        {
            self.report(dotted, Code::FieldTwice, &[("name", field.as_str())]);
        }
    }

    fn voices_and_purposes(&mut self, definition: &Definition) {
        for (section_id, section) in &definition.sections {
            for id in &section.fields {
                let Some(field) = definition.fields.get(id) else { continue };
                if matches!(field.kind, FieldKind::Note) {
                    continue;
                }
                let arguments = [("name", id.as_str()), ("section", section_id.as_str())];
                if field.voice.is_none() {
                    self.report(&format!("field.{id}"), Code::VoiceMissing, &arguments);
                }
                if field.why.is_none() && section.why.is_none() {
                    self.report(&format!("field.{id}"), Code::WhyMissing, &arguments);
                }
            }
        }
    }

    fn tables(&mut self, definition: &Definition) {
        for (id, field) in &definition.fields {
            let FieldKind::Table(table) = &field.kind else { continue };
            let is_landscape = |section: &Section| section.landscape && section.fields.contains(id);
            let wide = definition.sections.values().any(is_landscape);
            let has_pairs = table.layout == TableLayout::TwoLines;
            let most = if wide || has_pairs { LANDSCAPE_COLUMNS } else { GRID_COLUMNS };
            if table.layout.is_grid() && table.columns.len() > most {
                self.grid_too_wide(&format!("field.{id}.columns"));
            }
            for (index, column) in table.columns.iter().enumerate() {
                let Some(column) = definition.fields.get(column) else { continue };
                let dotted = format!("field.{id}.columns.{index}");
                if let FieldKind::Table(inner) = &column.kind {
                    self.table_in_card(definition, (id, field, table), (&table.columns[index], inner), &dotted);
                } else if !fits_in_table(&column.kind) {
                    self.report(&dotted, Code::KindInTable, &[("kind", column.kind.name().word())]);
                } else if table.layout.is_grid() && !fits_in_grid(&column.kind) {
                    self.grid_too_wide(&dotted);
                } else if table.layout.is_grid() && column.picture.is_some() {
                    let name = table.columns.get(index).map_or("", |column| column.as_str());
                    self.report(&dotted, Code::PictureInGrid, &[("name", name)]);
                }
            }
        }
    }

    /// Checks a table that is a column of another one.
    fn table_in_card(
        &mut self,
        definition: &Definition,
        (outer_id, outer, card): (&FieldId, &Field, &TableField),
        (id, inner): (&FieldId, &TableField),
        dotted: &str,
    ) {
        let is_in_outer = definition.fields.get(id).and_then(|field| field.column_of.as_ref()) == Some(outer_id);
        if outer.column_of.is_some() || !is_in_outer {
            self.report(dotted, Code::TableTooDeep, &[("name", id.as_str())]);
        } else if card.layout.is_grid() {
            self.report(dotted, Code::TableInGrid, &[("name", id.as_str()), ("table", outer_id.as_str())]);
        } else if !inner.rows.is_empty() {
            self.report(&format!("field.{id}.rows"), Code::NamedRowsInCard, &[("name", id.as_str())]);
        }
    }

    /// Reports defaults of columns, whose rows would count as filled, and of fields that are not always asked: on paper, the
    /// default would be an answer to a question that nobody was asked.
    fn defaults(&mut self, definition: &Definition) {
        let conditional = definition.sections.values().filter(|section| section.when.is_some());
        let conditional: BTreeSet<_> = conditional.flat_map(|section| &section.fields).collect();
        for (id, field) in definition.fields.iter().filter(|(_, field)| field.default.is_some()) {
            let dotted = format!("field.{id}.default");
            if field.column_of.is_some() {
                self.report(&dotted, Code::DefaultInTable, &[]);
            } else if field.when.is_some() || conditional.contains(id) {
                self.report(&dotted, Code::DefaultUnderCondition, &[]);
            }
        }
    }

    fn grid_too_wide(&mut self, dotted: &str) {
        let [columns, landscape, options] =
            [GRID_COLUMNS, LANDSCAPE_COLUMNS, GRID_OPTIONS].map(|most| most.to_string());
        let arguments: [(_, &str); 3] = [("columns", &columns), ("landscape", &landscape), ("options", &options)];
        self.report(dotted, Code::GridTooWide, &arguments);
    }
}

/// Reports whether fields of a kind can be columns of a table. For tables, that depends on the table around them.
const fn fits_in_table(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Calculated(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_)
        | FieldKind::Choice(_)
        | FieldKind::Choices(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Agreement(_) => true,
        FieldKind::Attachments(_) | FieldKind::Table(_) | FieldKind::Signature(_) | FieldKind::Note => false,
    }
}

/// Reports whether answers of a kind are short enough for a cell of a grid.
const fn fits_in_grid(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text(_)
        | FieldKind::LongText(_)
        | FieldKind::Number(_)
        | FieldKind::Date(_)
        | FieldKind::Quantity(_)
        | FieldKind::Duration(_)
        | FieldKind::Time(_)
        | FieldKind::YesNo(_) => true,
        // The meaning of values needs room.
        FieldKind::Calculated(calculated) => calculated.bands.is_empty(),
        FieldKind::Choice(choice) => {
            choice.options_from.is_some() || (choice.options.len() <= GRID_OPTIONS && !choice.other)
        }
        FieldKind::Choices(choices) => choices.options.len() <= GRID_OPTIONS && !choices.other,
        FieldKind::Attachments(_)
        | FieldKind::Scale(_)
        | FieldKind::Rating(_)
        | FieldKind::Table(_)
        | FieldKind::Agreement(_)
        | FieldKind::Signature(_)
        | FieldKind::Note => false,
    }
}

/// Sorts sections and fields into the form's order, each table before its columns, and applies inherited voices.
fn sort_and_inherit(definition: &mut Definition, placement: &Placement) {
    let order: BTreeMap<_, _> = definition.form.sections.iter().enumerate().rev().map(|(at, id)| (id, at)).collect();
    definition.sections.sort_by_key(|id, _| order.get(id).copied());
    let mut rest = std::mem::take(&mut definition.fields);
    let mut ordered = IndexMap::with_capacity(rest.len());
    for section in definition.sections.values() {
        for id in &section.fields {
            let Some(mut field) = rest.swap_remove(id) else { continue };
            field.voice = field.voice.or(section.voice);
            take_columns(&mut field, id, placement, &mut rest, &mut ordered);
        }
    }
    // Fields that are placed nowhere are kept, because findings refer to them.
    rest.sort_unstable_keys();
    ordered.extend(rest);
    definition.fields = ordered;
}

fn take_columns(
    field: &mut Field,
    id: &FieldId,
    placement: &Placement,
    rest: &mut IndexMap<FieldId, Field>,
    ordered: &mut IndexMap<FieldId, Field>,
) {
    ordered.insert(id.clone(), field.clone());
    let FieldKind::Table(table) = &field.kind else { return };
    let mut inner_tables = Vec::new();
    for column_id in &table.columns {
        if placement.get(column_id).is_some_and(|table| table.as_ref() == Some(id))
            && let Some(mut column) = rest.swap_remove(column_id)
        {
            column.voice = column.voice.or(field.voice);
            column.column_of = Some(id.clone());
            if matches!(column.kind, FieldKind::Table(_)) {
                inner_tables.push((column_id, column.clone()));
            }
            ordered.insert(column_id.clone(), column);
        }
    }
    for (inner_id, mut inner) in inner_tables {
        take_columns(&mut inner, inner_id, placement, rest, ordered);
    }
}
