//! The program `bogen`. All of it is in [`bogen::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    bogen::cli::main()
}
