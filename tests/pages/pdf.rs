//! Forms as PDF, blank and filled: their structure, layout and text, and what hostile answers do to them.

mod answers;
mod benefit;
mod calculated_values;
mod conditions;
mod copy_values;
mod family_history;
mod fields;
mod first_values;
mod generated_forms;
mod layout_map;
mod lists;
mod long_answers;
mod long_content;
mod minutes;
mod option_codes;
mod page_breaks;
mod page_code;
mod page_keys;
mod planted_defects;
mod planted_field_defects;
mod register;
mod roads;
mod spoken;
mod structure;
mod table_boxes;
mod text;
