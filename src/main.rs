//! The program `bogen`. All of it is in [`bogen::cli`].

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Reading and filling ask for memory often and in small pieces, which takes the system's allocator twice as long.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    bogen::cli::main()
}
