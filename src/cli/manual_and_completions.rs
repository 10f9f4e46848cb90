//! `bogen completions` and `bogen man`, generated from the argument parser, so that they are always current.

use std::io;
use std::path::Path;

use clap::CommandFactory as _;

use super::args::{Arguments, Completions, Man};
use super::outcome::Outcome;
use super::output::{self, Stop};
use crate::storage::{Access, unwritable};

/// Prints completions for a shell.
pub(super) fn completions(arguments: &Completions) -> Result<Outcome, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "bogen", &mut script);
    output::print(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Fine)
}

/// Prints the manual page, or writes the pages of all commands.
pub(super) fn man(arguments: &Man) -> Result<Outcome, Stop> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = &arguments.out else {
        let page = page(command).map_err(|error| unwritable(Path::new("-"), &error))?;
        output::print(&String::from_utf8_lossy(&page))?;
        return Ok(Outcome::Fine);
    };
    for (name, command) in commands(command) {
        let path = folder.join(format!("{name}.1"));
        let page = page(command).map_err(|error| unwritable(&path, &error))?;
        output::write(&path, &page, Access::Usual)?;
        output::print_path(&path)?;
    }
    Ok(Outcome::Fine)
}

fn page(command: clap::Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    Ok(page)
}

/// Returns a command and its subcommands by the names of their pages, such as `bogen-schema-record`.
fn commands(command: clap::Command) -> Vec<(String, clap::Command)> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let inner: Vec<_> = command.get_subcommands().cloned().flat_map(commands).collect();
    let mut all = vec![(name, command)];
    all.extend(inner);
    all
}
