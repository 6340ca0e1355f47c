//! Standard output, whose reader may leave early.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

/// Prints a text that ends its own last line. Readers such as `head` take what they need and close
/// the pipe, which is no failure.
pub fn print(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("standard output: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
