//! The program `bogen`.

fn main() {}
