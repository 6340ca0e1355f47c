//! The other engines: installed in the versions of their lock file, run by Node, and read back.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::Problem;

/// One engine as it was measured.
pub struct Engine {
    /// Its name and version.
    pub name: String,
    /// Where it says that each set stands, in the order of the sets.
    pub standings: Vec<String>,
    /// Microseconds per assessment in each batch.
    pub times: Vec<f64>,
    /// The same for each number of copies of the route.
    pub scaling: Vec<Vec<f64>>,
}

/// Hands the task to the other engines and gives what they measured, with the version of Node.
pub fn run(head: &Value, sets: &[Value]) -> Result<(String, Vec<Engine>), Problem> {
    let folder = folder();
    install(&folder)?;
    let mut node = Command::new("node");
    node.arg(folder.join("run.js")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = node
        .spawn()
        .map_err(|error| format!("cannot start `node` ({error}): install Node.js 20.19 or later with npm"))?;
    let mut lines = format!("{head}\n");
    for set in sets {
        lines += &format!("{set}\n");
    }
    // It reads everything before it writes anything, so neither waits for the other; closed after this.
    child.stdin.take().ok_or("node takes no input")?.write_all(lines.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("the other engines stopped; what they said stands above".into());
    }
    let measured: Value = serde_json::from_slice(&output.stdout)?;
    let engines: Option<Vec<Engine>> =
        measured.get("engines").and_then(Value::as_array).and_then(|all| all.iter().map(read).collect());
    let version = measured.get("node").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((version, engines.ok_or("what the other engines measured is not understood")?))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/engines")
}

/// Runs `npm ci` unless every package is there in its pinned version. It needs the network then.
fn install(folder: &Path) -> Result<(), Problem> {
    let manifest = |path: PathBuf| -> Option<Value> { serde_json::from_str(&fs::read_to_string(path).ok()?).ok() };
    let pinned = manifest(folder.join("package.json")).unwrap_or_default();
    let pinned = pinned
        .get("dependencies")
        .and_then(Value::as_object)
        .ok_or("benches/engines/package.json names no packages")?;
    let there = |name: &str| {
        manifest(folder.join("node_modules").join(name).join("package.json"))
            .and_then(|found| found.get("version").cloned())
    };
    if pinned.iter().all(|(name, version)| there(name).as_ref() == Some(version)) {
        return Ok(());
    }
    println!("engines: npm ci, in benches/engines");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    let installed = npm
        .status()
        .map_err(|error| format!("cannot start `npm` ({error}): install Node.js 20.19 or later with npm"))?;
    if !installed.success() {
        return Err("the other engines are not installed: run `npm ci --ignore-scripts` in benches/engines where there is a network".into());
    }
    Ok(())
}

fn read(engine: &Value) -> Option<Engine> {
    let text = |key: &str| engine.get(key).and_then(Value::as_str);
    let times = |list: &Value| -> Option<Vec<f64>> { list.as_array()?.iter().map(Value::as_f64).collect() };
    Some(Engine {
        name: format!("{} {}", text("name")?, text("version")?),
        standings: engine
            .get("standings")?
            .as_array()?
            .iter()
            .map(|standing| standing.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        times: times(engine.get("times")?)?,
        scaling: engine.get("scaling")?.as_array()?.iter().map(times).collect::<Option<_>>()?,
    })
}

/// The first line of the task: the figures, and how often what is measured.
pub fn head(figures: &Value) -> Value {
    json!({ "figures": figures, "timed": crate::TIMED, "scaled": crate::SCALED, "batches": crate::BATCHES, "factors": crate::FACTORS })
}
