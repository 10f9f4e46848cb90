#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bogen_fuzz::csv(bytes));
