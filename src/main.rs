//! The program `bogen`. All of it is in [`bogen::cli`].

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Reading and filling make many small allocations, for which the system's allocator takes twice as long.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    bogen::cli::main()
}
