//! The command line: see `driehoek --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    driehoek::cli::run()
}
